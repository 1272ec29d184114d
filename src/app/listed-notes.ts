import type { CardEntry, TopicText } from '../domain/card/catalogue'
import { cardFace } from '../domain/card/face'
import type { Language, Note, Source } from '../domain/card/note'
import type { ListedNote } from './types'

/**
 * The notes in learning order, each by its first card.
 * @param worded makes of a shipped note what the student makes of it
 */
export function listedNotes(
  entries: readonly CardEntry[],
  texts: readonly TopicText[],
  worded: (note: Note) => Note,
): readonly ListedNote[] {
  const seen = new Set<string>()
  return entries.flatMap(({ id, noteId, face, topic }): ListedNote[] => {
    const text = texts.find(({ notes }) => noteId in notes)
    const found = text?.notes[noteId]
    if (!text || !found || seen.has(noteId)) return []
    seen.add(noteId)
    const note = worded(found)
    const question = {
      en: questionOf(note, face, 'en'),
      nl: questionOf(note, face, 'nl'),
    }
    const sources = note.sources.flatMap((key): Source[] => {
      const source = text.sources[key]
      return source ? [source] : []
    })
    return [{ cardId: id, topic, title: note.title, question, sources }]
  })
}

function questionOf(note: Note, face: string, language: Language): string {
  return cardFace(note, face, language, '')
    .prompt.map(({ text }) => text)
    .join('')
}
