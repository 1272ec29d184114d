import type { TopicText } from '../../domain/card/catalogue'
import type { Note } from '../../domain/card/note'
import type { Override } from '../../domain/override/override'
import { ownVersionOf } from '../../domain/override/wordings'

/** Gives shipped notes that the student worded herself, by id; one that did not change stays the same object. */
export function createWordedTabled(
  shipped: readonly TopicText[],
): (overrides: readonly Override[]) => ReadonlyMap<string, Note> {
  let made = new Map<string, { readonly note: Note; readonly updatedAt: number }>()
  return (overrides) => {
    const before = made
    made = new Map()
    for (const { noteId, texts, updatedAt } of overrides) {
      const known = before.get(noteId)
      if (known?.updatedAt === updatedAt) {
        made.set(noteId, known)
        continue
      }
      const note = shipped.find(({ notes }) => noteId in notes)?.notes[noteId]
      const version = note && ownVersionOf(note, texts)
      if (version) made.set(noteId, { note: version.note, updatedAt })
    }
    return new Map([...made].map(([id, { note }]) => [id, note]))
  }
}
