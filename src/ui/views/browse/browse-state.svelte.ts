import type {
  App,
  BulkChange,
  CardTable,
  SavedSearch,
  TabledCard,
  TabledCards,
} from '../../../app/types'
import type { BrowseContext, BrowseHost } from '../../../commands/browse-host'
import type { KnownWords } from '../../../domain/search/complete'
import { fits } from '../../../domain/search/fits'
import { readQuery, type ReadQuery } from '../../../domain/search/read-query'
import { longestQuery } from '../../../domain/search/saved-search'
import { interfaceLanguage, t } from '../../../i18n/i18n.svelte'
import { followPart } from '../../components/follow-part'
import { AskedSearch } from './asked-search.svelte'
import { BulkChanges } from './bulk-changes.svelte'
import { Arrangement } from './arrangement.svelte'
import { sortKey, type CellContext } from './cell'
import { columnIds, type ColumnId } from './columns'
import { linesOf, sortedLines, type Line, type LineMode } from './lines'
import { tagsOn } from './tag-counts'
import { SavedState } from './saved-state.svelte'
import { nothingSelected, reach, selectOnly, type Reach } from './selection'

/** By which the command that goes to the search finds its field. */
export const searchFieldId = 'browse-search'

/** Opens a view of the program. */
export type OpenView = (view: string, parameter?: string) => void

/** What the view of all cards knows; it outlives the view, so that a student comes back to where she was. */
export class BrowseState implements BrowseHost {
  selection = $state.raw(nothingSelected)
  /** The dialog that asks for a date is open. */
  asksDueDate = $state(false)
  /** The dialog for tags is open. */
  asksTags = $state(false)
  /** There is so little room that the table is all that is shown, unless the student asks for more. */
  cramped = $state(false)
  /** Ids of the columns for which there is room. */
  fitting = $state.raw<readonly ColumnId[]>(columnIds)

  readonly search = new AskedSearch()
  readonly arrangement = new Arrangement()
  /** The searches that the student named. */
  readonly saved: SavedState
  readonly changes: BulkChanges
  readonly #app: App
  readonly #open: OpenView
  #table = $state.raw<CardTable>()
  #all = $state.raw<TabledCards>()

  readonly #found = $derived.by(() => this.#find())
  readonly lines = $derived.by(() => this.#sorted())
  readonly #keys = $derived(this.lines.map(({ key }) => key))
  readonly selectedLines = $derived.by(() => this.#selectedLines())
  readonly selectedIds = $derived(
    this.selectedLines.flatMap(({ cards }) => cards.map(({ row }) => row.id)),
  )

  /** What is studied from here: what is selected if that is several, otherwise all that is shown. */
  readonly studiedIds = $derived.by(() => {
    const several = this.selectedLines.length > 1
    const lines = several ? this.selectedLines : this.lines
    return lines.flatMap(({ cards }) => cards.map(({ row }) => row.id))
  })

  /** The row that the keyboard stands on, -1 without one. */
  readonly activeIndex = $derived(this.#keys.indexOf(this.selection.active ?? ''))

  constructor(app: App, open: OpenView) {
    this.#app = app
    this.#open = open
    this.saved = new SavedState(app)
    this.changes = new BulkChanges(app)
  }

  /** Follows the cards for as long as the view is shown. Returns the way to stop. */
  follow(): () => void {
    const stop = followPart(this.#app, this.#app.table(), (table) => {
      this.#table = table
      return table.follow((all) => (this.#all = all))
    })
    const stopSaved = this.saved.follow()
    return () => {
      stop()
      stopSaved()
      this.changes.forget()
    }
  }

  get query(): string {
    return this.search.query
  }

  /** What was said of the table before is not said of another one. */
  set query(query: string) {
    if (query === this.search.query) return
    this.search.query = query
    this.#forget()
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
    return {
      selected: this.selectedIds.length,
      studied: this.studiedIds.length,
      savable: this.savable,
      searchUndoable: this.saved.undoable !== undefined,
    }
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
    this.arrangement.setMode(mode)
    this.selection = nothingSelected
    this.#forget()
  }

  /** What stands beside the table, or beneath it, is shown. */
  get besideShown(): boolean {
    return this.arrangement.showsBeside(this.cramped)
  }

  toggleBeside(): void {
    this.arrangement.toggleBeside(this.cramped)
  }

  toggleNotes(): void {
    this.setMode(this.arrangement.mode === 'notes' ? 'cards' : 'notes')
  }

  focusSearch(): void {
    const field = document.getElementById(searchFieldId)
    if (field instanceof HTMLInputElement) field.select()
  }

  openCard(): void {
    const card = this.activeLine?.cards[0] ?? this.selectedLines[0]?.cards[0]
    if (card) this.#open('card', card.row.id)
  }

  /** There is a search in the field, and it was understood. */
  get savable(): boolean {
    const { length } = this.query.trim()
    return length > 0 && length <= longestQuery && 'query' in this.search.read
  }

  saveSearch(): void {
    if (this.savable) this.saved.naming = { query: this.query.trim() }
  }

  async undoSearch(): Promise<void> {
    await this.saved.undo()
  }

  study(): Promise<void> {
    const name = this.query.trim()
    return this.#study(name === '' ? () => t('browse.round') : name, this.studiedIds)
  }

  /** Studies what a saved search finds now. */
  studySearch({ name, query }: SavedSearch): Promise<void> {
    const found = this.#cardsFor(readQuery(query))
    return this.#study(
      name,
      found.map(({ row }) => row.id),
    )
  }

  /** Cards that are due or new are answered, the others practised. */
  async #study(name: string | (() => string), cardIds: readonly string[]): Promise<void> {
    await this.#app.study.begin({ of: 'cards', name, cardIds, practice: false })
    this.#open('study')
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

  askTags(): void {
    this.changes.forget()
    this.asksTags = true
  }

  /** Every tag there is, for choosing one that was used before. */
  readonly allTags = $derived.by(() => this.#tags())

  /** What terms of the search may be completed with. */
  get knownWords(): KnownWords {
    const { subjects, topics } = this.#app.catalogue
    return { topics: [...subjects, ...topics].map(({ id }) => id), tags: this.allTags }
  }

  #tags(): readonly string[] {
    return tagsOn(this.#all?.cards ?? [], new Intl.Collator(interfaceLanguage()))
  }

  askDueDate(): void {
    this.asksDueDate = true
  }

  /** The cards with these ids, whatever is searched. */
  cardsOf(ids: ReadonlySet<string>): readonly TabledCard[] {
    return this.#all?.cards.filter(({ row }) => ids.has(row.id)) ?? []
  }

  /** Changes cards, without others the selected ones. */
  async change(change: BulkChange, cardIds = this.selectedIds): Promise<void> {
    if (this.#table) await this.changes.make(this.#table, change, cardIds)
  }

  #forget(): void {
    this.changes.forget()
    this.saved.done = undefined
    this.#app.study.dismissNotice()
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
    return linesOf(this.#cardsFor(this.search.asked), this.arrangement.mode)
  }

  #cardsFor(read: ReadQuery): readonly TabledCard[] {
    const context = this.cellContext
    if (!context || !this.#all || 'error' in read) return []
    return this.#all.cards.filter((card) => fits(read.query, card, context.moment))
  }

  #sorted(): readonly Line[] {
    const { sort } = this.arrangement
    const context = this.cellContext
    if (!sort || !context) return this.#found
    const collator = new Intl.Collator(interfaceLanguage(), { numeric: true })
    const keyOf = (line: Line) => sortKey(sort.column, line, context)
    return sortedLines(this.#found, keyOf, sort.descending, collator)
  }

  #selectedLines(): readonly Line[] {
    const { selected } = this.selection
    return selected.size === 0 ? [] : this.lines.filter(({ key }) => selected.has(key))
  }
}
