/** One open tab. A preview is replaced by the next one, unless the student keeps it. */
interface OpenTab {
  /** Of the view that it shows: `settings`, `card/satellite-cell:term`. */
  readonly address: string
  readonly preview: boolean
}

/** Tabs side by side; `shown` is the address of one of them. */
export interface Column {
  readonly tabs: readonly OpenTab[]
  readonly shown: string
}

/** What is open: one column or two, each address once, at most one preview. */
export interface OpenTabs {
  readonly columns: readonly [Column] | readonly [Column, Column]
  /** Index of the column that has the keyboard. */
  readonly focused: 0 | 1
}

/** The tab that is there when no other is. */
const home = 'study'
export const firstTabs: OpenTabs = {
  columns: [{ tabs: [{ address: home, preview: false }], shown: home }],
  focused: 0,
}

/** The column that has the keyboard. */
export function focusedColumn({ columns, focused }: OpenTabs): Column {
  return columns[focused] ?? columns[0]
}

/** The address of the tab that has the keyboard. */
export function shownAddress(tabs: OpenTabs): string {
  return focusedColumn(tabs).shown
}

/** Shows a tab, wherever it is; one that is not open yet opens beside the tab shown, as a preview in place of an earlier one. */
export function openTab(tabs: OpenTabs, address: string, preview: boolean): OpenTabs {
  const at = columnOf(tabs, address)
  if (at !== undefined) {
    const kept = preview ? tabs : keepTab(tabs, address)
    return show(kept, at, address)
  }
  const opened = { address, preview: preview && address !== home }
  const column = focusedColumn(tabs)
  const shownAt = column.tabs.findIndex((tab) => tab.address === column.shown)
  const beside = address === home ? 0 : shownAt + 1
  const withNew = change(tabs, tabs.focused, {
    tabs: column.tabs.toSpliced(beside, 0, opened),
    shown: address,
  })
  if (!opened.preview) return withNew
  const earlier = allTabs(tabs).find((tab) => tab.preview)
  return earlier ? closeTab(withNew, earlier.address) : withNew
}

/** Closes a tab; its right neighbour is shown instead, else its left one. An empty column goes; the last tab of all is Study. */
export function closeTab(tabs: OpenTabs, address: string): OpenTabs {
  const at = columnOf(tabs, address)
  const column = at === undefined ? undefined : tabs.columns[at]
  if (at === undefined || column === undefined) return tabs
  const index = column.tabs.findIndex((tab) => tab.address === address)
  const rest = column.tabs.toSpliced(index, 1)
  const neighbour = (rest[index] ?? rest.at(-1))?.address
  if (neighbour === undefined) return withoutColumn(tabs, at)
  const shown = column.shown === address ? neighbour : column.shown
  return change(tabs, at, { tabs: rest, shown })
}

/** A preview stays from now on. */
export function keepTab(tabs: OpenTabs, address: string): OpenTabs {
  const at = columnOf(tabs, address)
  const column = at === undefined ? undefined : tabs.columns[at]
  if (at === undefined || column === undefined) return tabs
  const kept = column.tabs.map((tab) =>
    tab.address === address ? { address, preview: false } : tab,
  )
  return change(tabs, at, { ...column, tabs: kept })
}

/**
 * Moves a tab to a place and shows it there; what stands in a column that is left empty by it is dropped.
 * @param column 1 makes the second column when there is none
 * @param index in that column, counted with the tab in its old place
 */
export function placeTab(
  tabs: OpenTabs,
  address: string,
  column: 0 | 1,
  index: number,
): OpenTabs {
  const from = columnOf(tabs, address)
  const tab = allTabs(tabs).find((open) => open.address === address)
  if (from === undefined || tab === undefined) return tabs
  if (!mayMoveTo(tabs, column)) return tabs
  const target = tabs.columns[column]
  if (from === column && target) {
    const before = target.tabs.findIndex((open) => open.address === address)
    const after = index > before ? index - 1 : index
    const moved = target.tabs.toSpliced(before, 1).toSpliced(after, 0, tab)
    return show(change(tabs, column, { ...target, tabs: moved }), column, address)
  }
  const left = leaving(tabs, from, address)
  const placed: Column = {
    tabs: (target?.tabs ?? []).toSpliced(index, 0, tab),
    shown: address,
  }
  const columns = column === 1 ? ([left, placed] as const) : ([placed, left] as const)
  const both = columns.filter((one) => one !== undefined)
  if (!both[0]) return tabs
  return both[1]
    ? { columns: [both[0], both[1]], focused: column }
    : { columns: [both[0]], focused: 0 }
}

/** Moves the tab shown one place on in its column; it stops at the ends. */
export function moveTab(tabs: OpenTabs, step: 1 | -1): OpenTabs {
  const column = focusedColumn(tabs)
  const index = column.tabs.findIndex(({ address }) => address === column.shown)
  const target = index + step
  if (target < 0 || target >= column.tabs.length) return tabs
  return placeTab(tabs, column.shown, tabs.focused, step === 1 ? target + 1 : target)
}

/** Moves the tab shown to the end of the other column, which is made when there is none. */
export function moveToOtherColumn(tabs: OpenTabs): OpenTabs {
  const target = tabs.focused === 0 ? 1 : 0
  const end = tabs.columns[target]?.tabs.length ?? 0
  return placeTab(tabs, shownAddress(tabs), target, end)
}

/** Whether the tab shown can be moved to a second column: Study alone cannot. */
export function canSplit(tabs: OpenTabs): boolean {
  return tabs.columns.length === 1 && mayMoveTo(tabs, 1)
}

/** Whether closing the tab shown changes anything: Study alone always comes back. */
export function canClose(tabs: OpenTabs): boolean {
  return allTabs(tabs).length > 1 || shownAddress(tabs) !== home
}

export function focusColumn(tabs: OpenTabs, column: 0 | 1): OpenTabs {
  return tabs.columns[column] && tabs.focused !== column
    ? { ...tabs, focused: column }
    : tabs
}

/** The tab before or after the one shown, round the ends. */
export function neighbourOf(tabs: OpenTabs, step: 1 | -1): string {
  const { tabs: open, shown } = focusedColumn(tabs)
  const index = open.findIndex(({ address }) => address === shown)
  return open.at((index + step) % open.length)?.address ?? shown
}

/**
 * What was remembered, as far as it still makes sense; the first tabs when nothing does.
 * @param remembered of any shape: an older version may have written it
 * @param exists whether an address still leads to a view
 */
export function restoreTabs(
  remembered: unknown,
  exists: (address: string) => boolean,
): OpenTabs {
  const { columns, focused } = fields(remembered)
  if (!Array.isArray(columns)) return firstTabs
  const seen = new Set<string>()
  let previewed = false
  const restored = columns.slice(0, 2).flatMap((column): Column[] => {
    const { tabs, shown } = fields(column)
    const open = (Array.isArray(tabs) ? tabs : []).flatMap((tab): OpenTab[] => {
      const { address, preview } = fields(tab)
      if (typeof address !== 'string' || seen.has(address) || !exists(address)) return []
      seen.add(address)
      const isPreview = preview === true && !previewed && address !== home
      previewed ||= isPreview
      return [{ address, preview: isPreview }]
    })
    const first = open[0]
    if (!first) return []
    return [
      { tabs: open, shown: (open.find((t) => t.address === shown) ?? first).address },
    ]
  })
  const [left, right] = restored
  if (!left) return firstTabs
  if (!right) return { columns: [left], focused: 0 }
  return { columns: [left, right], focused: focused === 1 ? 1 : 0 }
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

export function allTabs({ columns }: OpenTabs): readonly OpenTab[] {
  return columns.flatMap(({ tabs }) => tabs)
}

function columnOf({ columns }: OpenTabs, address: string): 0 | 1 | undefined {
  const at = columns.findIndex(({ tabs }) => tabs.some((tab) => tab.address === address))
  return at === -1 ? undefined : at === 1 ? 1 : 0
}

function show(tabs: OpenTabs, column: 0 | 1, address: string): OpenTabs {
  const target = tabs.columns[column]
  if (!target) return tabs
  return { ...change(tabs, column, { ...target, shown: address }), focused: column }
}

function change({ columns, focused }: OpenTabs, at: 0 | 1, column: Column): OpenTabs {
  const [left, right] = columns
  const replaced = at === 0 ? [column, right] : [left, column]
  const [newLeft = left, newRight] = replaced
  return { columns: newRight ? [newLeft, newRight] : [newLeft], focused }
}

/** The column without a tab that leaves it for the other one; undefined when nothing is left. */
function leaving(tabs: OpenTabs, from: 0 | 1, address: string): Column | undefined {
  const column = tabs.columns[from]
  if (column?.tabs.length === 1)
    return tabs.columns.length === 1 ? firstTabs.columns[0] : undefined
  return closeTab(tabs, address).columns[from]
}

function withoutColumn({ columns }: OpenTabs, at: 0 | 1): OpenTabs {
  const [left, right] = columns
  const rest = at === 0 ? right : right && left
  return rest ? { columns: [rest], focused: 0 } : firstTabs
}

function mayMoveTo(tabs: OpenTabs, column: 0 | 1): boolean {
  if (tabs.columns[column]) return true
  return column === 1 && canClose(tabs)
}
