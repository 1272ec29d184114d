/** Which rows are selected, by their keys. */
export interface Selection {
  readonly selected: ReadonlySet<string>
  /** The row that the keyboard stands on. */
  readonly active: string | undefined
  /** Where a range began. */
  readonly anchor: string | undefined
}

export const nothingSelected: Selection = {
  selected: new Set(),
  active: undefined,
  anchor: undefined,
}

/** How a row is reached: `only` selects it alone, `range` all from the anchor on, `toggle` it besides, `move` nothing. */
export type Reach = 'only' | 'range' | 'toggle' | 'move'

/** @param keys of all rows, in order */
export function reach(
  selection: Selection,
  keys: readonly string[],
  key: string,
  how: Reach,
): Selection {
  switch (how) {
    case 'only':
      return { selected: new Set([key]), active: key, anchor: key }
    case 'move':
      return { ...selection, active: key }
    case 'toggle': {
      const selected = new Set(selection.selected)
      if (!selected.delete(key)) selected.add(key)
      return { selected, active: key, anchor: key }
    }
    case 'range': {
      const anchor = selection.anchor ?? key
      const ends = [Math.max(0, keys.indexOf(anchor)), keys.indexOf(key)]
      const range = keys.slice(Math.min(...ends), Math.max(...ends) + 1)
      return { selected: new Set(range), active: key, anchor }
    }
  }
}

/** Selects these rows and no others; the keyboard stays where it is. */
export function selectOnly({ active }: Selection, keys: readonly string[]): Selection {
  return { selected: new Set(keys), active, anchor: active }
}

/** The row that a key leads to; undefined for a key that leads to none. */
export function rowAfterKey(
  key: string,
  active: number,
  count: number,
  page: number,
): number | undefined {
  const last = count - 1
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: Math.max(0, active) + page,
    PageUp: active - page,
    Home: 0,
    End: last,
  }
  const row = steps[key]
  if (row === undefined || count === 0) return undefined
  return Math.min(last, Math.max(0, row))
}
