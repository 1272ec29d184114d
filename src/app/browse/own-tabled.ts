import type { Note } from '../../domain/card/note'
import { ownNoteAsNote } from '../../domain/own/own-cards'
import type { OwnNote } from '../../domain/own/own-note'

/** What a table shows of an own note. */
export interface OwnTabled {
  readonly note: Note
  /** As they were written. */
  readonly tags: readonly string[]
}

/** Gives own notes by id; one that did not change stays the same object. */
export function createOwnTabled(): (
  notes: readonly OwnNote[],
) => ReadonlyMap<string, OwnTabled> {
  const made = new Map<string, OwnTabled & { readonly updatedAt: number }>()
  return (notes) => {
    for (const own of notes) {
      if (made.get(own.id)?.updatedAt === own.updatedAt) continue
      made.set(own.id, {
        note: ownNoteAsNote(own),
        tags: own.fields.tags,
        updatedAt: own.updatedAt,
      })
    }
    return made
  }
}
