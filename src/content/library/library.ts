import type { Evidence } from '../../domain/library/evidence'
import type { GlossaryTerm } from '../../domain/library/glossary'
import type { Outline } from '../../domain/library/outline'
import type { Content } from '../compile'
import type { Deck } from '../deck'
import { evidenceOf } from './evidence'
import { glossaryOf } from './glossary'
import { outlineOf } from './outline'

/** What pages fetch besides the cards themselves, each part when it is first looked at. */
export interface Library {
  readonly evidence: Evidence
  readonly glossary: readonly GlossaryTerm[]
  readonly outline: Outline
}

/** Compiles what stands around the cards. */
export function libraryOf(deck: Deck, content: Content): Library {
  return {
    evidence: evidenceOf(deck, content),
    glossary: glossaryOf(deck),
    outline: outlineOf(content),
  }
}
