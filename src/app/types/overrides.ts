import type { TopicId } from '../../domain/card/catalogue'
import type { Bilingual, Note } from '../../domain/card/note'
import type { Override } from '../../domain/override/override'
import type { TypedTexts } from '../../domain/override/problems'

/** A shipped note, and what the student made of its texts. */
export interface OverriddenNote {
  /** As it is shipped. */
  readonly shipped: Note
  readonly topic: TopicId
  readonly override: Override | undefined
}

/** A shipped note that the student words herself, for a list. */
export interface OwnWorded {
  readonly noteId: string
  /** Its id where it is shipped no more. */
  readonly title: Bilingual
  readonly topic: TopicId | undefined
}

/** The student's own words in the place of shipped texts. Whatever writes rejects when it cannot be stored. */
export interface Overrides {
  /**
   * Calls `next` with a note, now and whenever her words on it change; undefined when none is shipped by that id.
   * Returns the way to stop.
   */
  follow(noteId: string, next: (note: OverriddenNote | undefined) => void): () => void
  /** Calls `next` with every note that she words herself, the newest first, now and whenever that changes. */
  followAll(next: (notes: readonly OwnWorded[]) => void): () => void
  /** Keeps what stands in the fields that she touched; what she did not touch stays as it is. */
  save(noteId: string, typed: TypedTexts): Promise<void>
  /** Of a text that has changed since she replaced it, keeps hers. */
  keepMine(noteId: string, key: string): Promise<void>
  /** Puts her words for one text away. */
  takeShipped(noteId: string, key: string): Promise<void>
  /** Shows the shipped text of the whole note again. */
  takeBack(noteId: string): Promise<void>
  /** Undoes the newest change of her words on a note; once more redoes it. */
  undo(noteId: string): Promise<void>
  /** What stands in the fields and is not saved; it stays when the page is closed. */
  draft(noteId: string): TypedTexts
  keepDraft(noteId: string, typed: TypedTexts): void
}
