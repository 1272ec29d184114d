import { cardId } from '../../domain/card/ids'
import type { NoteOutline, Outline } from '../../domain/library/outline'
import type { Content } from '../compile'

/** Names every note, in learning order. */
export function outlineOf({ entries, topicTexts }: Content): Outline {
  const outline = new Map<string, NoteOutline>()
  for (const { noteId, face, topic, kind } of entries) {
    const title = topicTexts[topic]?.notes[noteId]?.title
    if (!title) continue
    const cards = [...(outline.get(noteId)?.cards ?? []), cardId(noteId, face)]
    outline.set(noteId, { id: noteId, title, topic, kind, cards })
  }
  return Object.fromEntries(outline)
}
