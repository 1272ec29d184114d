import { clozeNumbers } from './cloze'
import type { Note } from './note'

/** The faces of a note's cards, in learning order. */
export function facesOf(note: Note): readonly string[] {
  switch (note.kind) {
    case 'basic':
      return ['answer']
    case 'choice':
    case 'typed':
    case 'numeric':
    case 'ordering':
    case 'calculation':
    case 'case':
      return [note.kind]
    case 'figure':
      return note.regions.map(({ id }) => id)
    case 'term':
      return note.faces
    case 'cloze':
      return clozeNumbers(note.text.en).map((number) => `c${number}`)
  }
}
