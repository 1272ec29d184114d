import type { ParameterSet } from '../../domain/scheduling/types'
import type { SubjectOf } from '../../domain/decks/deck-settings'
import type { DeckRules } from '../../storage/deck-reader'

/** A page's link to the settings of decks: nothing of them is loaded before there are some. */
export class DeckLink {
  rules: DeckRules | undefined
  readonly #subjectOf: SubjectOf

  constructor(subjectOf: SubjectOf) {
    this.#subjectOf = subjectOf
  }

  async prepare({ decks = {} }: ParameterSet): Promise<void> {
    if (this.rules || Object.keys(decks).length === 0) return
    const { createDeckRules } = await import('../../storage/deck-reader')
    this.rules = createDeckRules(this.#subjectOf)
  }
}
