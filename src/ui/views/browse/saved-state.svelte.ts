import type {
  App,
  NamedSearches,
  SavedSearch,
  SavedSearches,
  SearchChange,
} from '../../../app/types'
import { followPart } from '../../components/follow-part'

/** What is being named in the dialog: the search in the field, or one that is saved. */
export type Naming = { readonly query: string } | SavedSearch

/** What was done to a saved search last, by the name that it had. */
export interface SearchDone {
  readonly what: 'saved' | 'broughtBack' | SearchChange['type']
  readonly name: string
}

/** The saved searches, with the way back from what was done to them today, in whichever tab. */
export class SavedState {
  naming = $state.raw<Naming>()
  done = $state.raw<SearchDone>()
  #now = $state.raw<NamedSearches>({ all: [], undoable: undefined })
  readonly #app: App

  constructor(app: App) {
    this.#app = app
  }

  get all(): readonly SavedSearch[] {
    return this.#now.all
  }

  /** The newest change, which `undo` takes back. */
  get undoable(): SearchChange | undefined {
    return this.#now.undoable
  }

  /** Follows the searches for as long as the view is shown. Returns the way to stop. */
  follow(): () => void {
    return followPart(this.#app, this.#app.searches(), (searches) =>
      searches.follow((now) => (this.#now = now)),
    )
  }

  /** Saves what is being named under this name. */
  async name(name: string): Promise<void> {
    const { naming } = this
    this.naming = undefined
    if (!naming) return
    if ('id' in naming) {
      await this.#do('renamed', naming.name, (searches) => searches.rename(naming, name))
    } else await this.#do('saved', name, (searches) => searches.save(name, naming.query))
  }

  async remove(search: SavedSearch): Promise<void> {
    await this.#do('removed', search.name, (searches) => searches.remove(search))
  }

  /** Takes the newest change back. @returns the search as it is again */
  async undo(): Promise<SavedSearch | undefined> {
    const { undoable } = this
    if (!undoable) return undefined
    const { name } = undoable.before
    return this.#do('broughtBack', name, (searches) => searches.undo())
  }

  /** What went wrong the page says. */
  async #do<Result>(
    what: SearchDone['what'],
    name: string,
    change: (searches: SavedSearches) => Promise<Result>,
  ): Promise<Result | undefined> {
    try {
      const searches = await this.#app.searches()
      const result = await change(searches)
      // Read at once, so that a row that is back can take the keyboard.
      this.#now = await searches.read()
      this.done = { what, name }
      return result
    } catch (error) {
      this.#app.study.report(error)
      return undefined
    }
  }
}
