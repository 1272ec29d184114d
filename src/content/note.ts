import { clozeNumbers } from '../domain/card/cloze'
import type { Note, TermFace } from '../domain/card/note'
import type { AuthoredNote } from './schema'

const usualTermFaces: readonly TermFace[] = ['definition', 'term']

/** A note as the program uses it, out of a note as it is written in cards/. */
export function toNote(authored: AuthoredNote): Note {
  const base = {
    id: authored.id,
    title: authored.title,
    facts: authored.facts,
    sources: authored.sources,
    explanation: authored.explanation,
    ...(authored.evidence && { evidence: authored.evidence }),
  }
  switch (authored.kind) {
    case 'basic':
      return {
        ...base,
        kind: 'basic',
        question: authored.question,
        answer: authored.answer,
      }
    case 'term':
      return {
        ...base,
        kind: 'term',
        term: authored.term,
        definition: authored.definition,
        faces: authored.faces ?? usualTermFaces,
      }
    case 'cloze':
      return { ...base, kind: 'cloze', text: authored.text }
    case 'choice':
      return {
        ...base,
        kind: 'choice',
        question: authored.question,
        options: authored.options.map(({ en, nl, correct }) => ({
          text: { en, nl },
          correct: correct === true,
        })),
      }
  }
}

/** The faces of a note's cards, in learning order. */
export function facesOf(note: Note): readonly string[] {
  switch (note.kind) {
    case 'basic':
      return ['answer']
    case 'choice':
      return ['choice']
    case 'term':
      return note.faces
    case 'cloze':
      return clozeNumbers(note.text.en).map((number) => `c${number}`)
  }
}
