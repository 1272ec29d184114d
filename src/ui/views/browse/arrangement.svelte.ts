import { recall, remember } from '../../workbench/remembered'
import { columnIds, defaultColumns, type ColumnId } from './columns'
import type { LineMode } from './lines'

interface Sort {
  readonly column: ColumnId
  readonly descending: boolean
}

/** How the table is laid out: of what a row is, its columns and their order. Remembered on this computer. */
export class Arrangement {
  mode = $state<LineMode>('cards')
  /** The most important one first: chosen last, a column is the first to get room. */
  columns = $state.raw<readonly ColumnId[]>(defaultColumns)
  /** Without one the cards stand in learning order. */
  sort = $state.raw<Sort>()

  #beside = $state(true)
  #besideCramped = $state(false)

  constructor() {
    this.#takeUp(recall('browse'))
  }

  setMode(mode: LineMode): void {
    this.mode = mode
    this.#remember()
  }

  toggleColumn(column: ColumnId): void {
    const has = this.columns.includes(column)
    this.columns = has
      ? this.columns.filter((other) => other !== column)
      : [column, ...this.columns]
    this.#remember()
  }

  /** Whether the preview stands beside or beneath the table; remembered apart for little room. */
  showsBeside(cramped: boolean): boolean {
    return cramped ? this.#besideCramped : this.#beside
  }

  toggleBeside(cramped: boolean): void {
    if (cramped) this.#besideCramped = !this.#besideCramped
    else this.#beside = !this.#beside
    this.#remember()
  }

  /** Up, then down, then back to learning order. */
  sortBy(column: ColumnId): void {
    if (this.sort?.column !== column) this.sort = { column, descending: false }
    else this.sort = this.sort.descending ? undefined : { column, descending: true }
    this.#remember()
  }

  #remember(): void {
    const { mode, columns, sort } = this
    const beside = { roomy: this.#beside, cramped: this.#besideCramped }
    remember('browse', { mode, columns, sort, beside })
  }

  #takeUp(kept: unknown): void {
    if (typeof kept !== 'object' || kept === null) return
    if ('mode' in kept && kept.mode === 'notes') this.mode = 'notes'
    if ('columns' in kept && Array.isArray(kept.columns))
      this.columns = kept.columns.filter(isColumn)
    if ('sort' in kept) this.sort = sortIn(kept.sort)
    const beside = 'beside' in kept ? kept.beside : undefined
    if (typeof beside !== 'object' || beside === null) return
    this.#beside = !('roomy' in beside) || beside.roomy !== false
    this.#besideCramped = 'cramped' in beside && beside.cramped === true
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
