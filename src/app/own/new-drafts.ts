import { newDraft } from '../../domain/own/ids'

/** Which draft each form of a new note writes: no two forms the same one, in this page or in another. */
export class NewDrafts {
  readonly #takeForPage: (name: string) => Promise<boolean>
  readonly #newId: () => string
  /** Those that no other page writes while this one is open. */
  readonly #taken = new Set<string>()
  readonly #inUse = new Set<string>()
  /** Those that were begun here because another page wrote the wanted one. */
  readonly #others = new Map<string, string[]>()

  /** @param takeForPage takes a name for this page alone; false where another page has it */
  constructor(takeForPage: (name: string) => Promise<boolean>, newId: () => string) {
    this.#takeForPage = takeForPage
    this.#newId = newId
  }

  /**
   * Opens a draft for a form until it is left.
   * @param wanted the draft that the form's address names
   * @returns that one, or another where it is being written already
   */
  async open(wanted: string): Promise<string> {
    const others = this.#others.get(wanted) ?? []
    for (const id of [...others, wanted]) if (await this.#take(id)) return id
    const id = `${newDraft}-${this.#newId()}`
    this.#others.set(wanted, [...others, id])
    await this.#take(id)
    return id
  }

  leave(id: string): void {
    this.#inUse.delete(id)
  }

  async #take(id: string): Promise<boolean> {
    if (this.#inUse.has(id)) return false
    this.#inUse.add(id)
    if (this.#taken.has(id)) return true
    const isFree = await this.#takeForPage(`myodeck.draft.${id}`)
    if (isFree) this.#taken.add(id)
    else this.#inUse.delete(id)
    return isFree
  }
}
