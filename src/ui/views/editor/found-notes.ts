import { textsOf, type OwnNote } from '../../../domain/own/own-note'
import { folded } from '../../../domain/search/folded'

/** The notes that hold every word of a query, the one that was changed last first. */
export function foundNotes(notes: readonly OwnNote[], query: string): readonly OwnNote[] {
  const words = folded(query).split(' ')
  return notes
    .filter((note) => {
      const text = textOf(note)
      return words.every((word) => text.includes(word))
    })
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
}

function textOf({ fields }: OwnNote): string {
  const texts = textsOf(fields).flatMap(({ en, nl }) => [en, nl])
  return folded([...texts, ...fields.tags].join(' '))
}
