import type { TopicId } from '../card/catalogue'
import type { Bilingual, NoteKind } from '../card/note'

/** What a list says of a note: enough to name and open its cards. */
export interface NoteOutline {
  readonly id: string
  readonly title: Bilingual
  readonly topic: TopicId
  readonly kind: NoteKind
  /** In learning order, at least one. */
  readonly cards: readonly string[]
}

/** Every shipped note by its id, in learning order. */
export type Outline = Readonly<Record<string, NoteOutline>>
