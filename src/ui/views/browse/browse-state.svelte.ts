import type { App, BulkChange, CardTable, TabledCards } from '../../../app/types'
import type { BrowseContext, BrowseHost } from '../../../commands/browse-host'
import { fits } from '../../../domain/search/fits'
import { readQuery } from '../../../domain/search/read-query'
import { interfaceLanguage } from '../../../i18n/i18n.svelte'
import { recall, remember } from '../../workbench/remembered'
import { sortKey, type CellContext } from './cell'
import { columnIds, defaultColumns, type ColumnId } from './columns'
import { linesOf, sortedLines, type Line, type LineMode } from './lines'
import { nothingSelected, reach, selectOnly, type Reach } from './selection'

/** By which the command that goes to the search finds its field. */
export const searchFieldId = 'browse-search'

interface Sort {
  readonly column: ColumnId
  readonly descending: boolean
}

/** What the view of all cards knows; it outlives the view, so that a student comes back to where she was. */
export class BrowseState implements BrowseHost {
  query = $state('')
  mode = $state<LineMode>('cards')
  columns = $state.raw<readonly ColumnId[]>(defaultColumns)
  /** Without one the cards stand in learning order. */
  sort = $state.raw<Sort>()
  selection = $state.raw(nothingSelected)
  /** The dialog that asks for a date is open. */
  asksDueDate = $state(false)
  /** What was done last, in words. */
  done = $state.raw<{ readonly change: BulkChange['type']; readonly count: number }>()

  readonly #app: App
  readonly #openCard: (cardId: string) => void
  #table = $state.raw<CardTable>()
  #all = $state.raw<TabledCards>()

  readonly read = $derived(readQuery(this.query))
  readonly #found = $derived.by(() => this.#find())
  readonly lines = $derived.by(() => this.#sorted())
  readonly #keys = $derived(this.lines.map(({ key }) => key))
  readonly selectedLines = $derived.by(() => this.#selectedLines())
  readonly selectedIds = $derived(
    this.selectedLines.flatMap(({ cards }) => cards.map(({ row }) => row.id)),
  )

  /** The row that the keyboard stands on, -1 without one. */
  readonly activeIndex = $derived(this.#keys.indexOf(this.selection.active ?? ''))

  constructor(app: App, openCard: (cardId: string) => void) {
    this.#app = app
    this.#openCard = openCard
    this.#takeUp(recall('browse'))
  }

  /** Follows the cards for as long as the view is shown. Returns the way to stop. */
  follow(): () => void {
    let stop: (() => void) | undefined
    let wanted = true
    this.#app.table().then(
      (table) => {
        this.#table = table
        if (wanted) stop = table.follow((all) => (this.#all = all))
      },
      (error: unknown) => this.#app.study.report(error),
    )
    return () => {
      wanted = false
      stop?.()
    }
  }

  get loading(): boolean {
    return this.#all === undefined
  }

  /** How many cards there are, whatever is searched. */
  get total(): number {
    return this.#all?.cards.length ?? 0
  }

  get cellContext(): CellContext | undefined {
    if (!this.#table || !this.#all) return undefined
    // When a learning card becomes due, the overview moves; what is due is then looked at anew.
    void this.#app.overview.today
    const moment = this.#table.moment(this.#all.studyDay)
    return { moment, catalogue: this.#app.catalogue }
  }

  get context(): BrowseContext {
    return { selected: this.selectedIds.length }
  }

  get activeLine(): Line | undefined {
    return this.lines[this.activeIndex]
  }

  reach(index: number, how: Reach): void {
    const key = this.#keys[index]
    if (key === undefined) return
    this.selection = reach(this.selection, this.#keys, key, how)
  }

  selectAll(): void {
    this.selection = selectOnly(this.selection, this.#keys)
  }

  selectNothing(): void {
    this.selection = selectOnly(this.selection, [])
  }

  setMode(mode: LineMode): void {
    this.mode = mode
    this.selection = nothingSelected
    this.#remember()
  }

  toggleNotes(): void {
    this.setMode(this.mode === 'notes' ? 'cards' : 'notes')
  }

  toggleColumn(column: ColumnId): void {
    const has = this.columns.includes(column)
    this.columns = has
      ? this.columns.filter((other) => other !== column)
      : [...this.columns, column]
    this.#remember()
  }

  /** Up, then down, then back to learning order. */
  sortBy(column: ColumnId): void {
    if (this.sort?.column !== column) this.sort = { column, descending: false }
    else this.sort = this.sort.descending ? undefined : { column, descending: true }
    this.#remember()
  }

  focusSearch(): void {
    const field = document.getElementById(searchFieldId)
    if (field instanceof HTMLInputElement) field.select()
  }

  openCard(): void {
    const card = this.activeLine?.cards[0] ?? this.selectedLines[0]?.cards[0]
    if (card) this.#openCard(card.row.id)
  }

  toggleSuspended(): Promise<void> {
    return this.change({ type: this.areAll('suspended') ? 'unsuspend' : 'suspend' })
  }

  bury(): Promise<void> {
    return this.change({ type: 'bury' })
  }

  toggleFlagged(): Promise<void> {
    return this.change({ type: this.areAll('flagged') ? 'unflag' : 'flag' })
  }

  reset(): Promise<void> {
    return this.change({ type: 'reset' })
  }

  askDueDate(): void {
    this.asksDueDate = true
  }

  /** Changes the selected cards; what went wrong the page says. */
  async change(change: BulkChange): Promise<void> {
    if (!this.#table) return
    try {
      const count = await this.#table.change(change, this.selectedIds)
      this.#app.study.dismissNotice()
      this.done = { change: change.type, count }
    } catch (error) {
      this.#app.study.report(error)
    }
  }

  /** Whether every selected card is so already; then the same command takes it back. */
  areAll(mark: 'suspended' | 'flagged'): boolean {
    const lines = this.selectedLines
    return (
      lines.length > 0 &&
      lines.every(({ cards }) => cards.every(({ row }) => row[mark] === 1))
    )
  }

  #find(): readonly Line[] {
    const context = this.cellContext
    if (!context || !this.#all || 'error' in this.read) return []
    const { query } = this.read
    const found = this.#all.cards.filter((card) => fits(query, card, context.moment))
    return linesOf(found, this.mode)
  }

  #sorted(): readonly Line[] {
    const { sort, cellContext: context } = this
    if (!sort || !context) return this.#found
    const collator = new Intl.Collator(interfaceLanguage(), { numeric: true })
    const keyOf = (line: Line) => sortKey(sort.column, line, context)
    return sortedLines(this.#found, keyOf, sort.descending, collator)
  }

  #selectedLines(): readonly Line[] {
    const { selected } = this.selection
    return selected.size === 0 ? [] : this.lines.filter(({ key }) => selected.has(key))
  }

  #remember(): void {
    const { mode, columns, sort } = this
    remember('browse', { mode, columns, sort })
  }

  #takeUp(kept: unknown): void {
    if (typeof kept !== 'object' || kept === null) return
    if ('mode' in kept && kept.mode === 'notes') this.mode = 'notes'
    if ('columns' in kept && Array.isArray(kept.columns))
      this.columns = kept.columns.filter(isColumn)
    if ('sort' in kept) this.sort = sortIn(kept.sort)
  }
}

function isColumn(id: unknown): id is ColumnId {
  return columnIds.some((known) => known === id)
}

function sortIn(kept: unknown): Sort | undefined {
  if (typeof kept !== 'object' || kept === null || !('column' in kept)) return undefined
  const descending = 'descending' in kept && kept.descending === true
  return isColumn(kept.column) ? { column: kept.column, descending } : undefined
}
