import type { Bilingual } from '../card/note'

/** A term of the field in both languages. */
export interface GlossaryTerm {
  /** Unique; names the term in addresses. */
  readonly id: string
  readonly term: Bilingual
  readonly definition: Bilingual
  /** Notes that use it: those about it first, then in learning order. */
  readonly notes: readonly string[]
}
