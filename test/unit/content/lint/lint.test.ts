import { expect, test } from 'vitest'
import { lintDeck } from '../../../../src/content/lint/lint'
import { basic, choice, cloze, deckOf, fact, term } from '../deck-of'

const titled = (title: string) => ({ title: { en: title, nl: title } })

test('a good deck has no problems', () => {
  const anatomy = [
    { ...basic, ...titled('A') },
    { ...term, ...titled('B') },
    { ...cloze, ...titled('C') },
    { ...choice, ...titled('D') },
  ]
  expect(lintDeck(deckOf({ notes: { anatomy } }))).toEqual([])
})

test('problems of all rules come in the order of files and lines, at the line of the text', () => {
  const deck = deckOf({
    notes: {
      volume: [{ ...basic, id: 'other', sources: ['SEED'] }],
      anatomy: [
        { ...term, definition: { en: 'Hyperplasia', nl: 'Is 5' } },
        { ...choice, ...titled('Over 60 s') },
      ],
    },
    facts: [fact],
  })
  expect(lintDeck(deck)).toEqual([
    {
      file: 'cards/physiology/anatomy.yaml',
      line: 19,
      message: 'note term-note: the definition contains the term: "hyperplasia"',
    },
    {
      file: 'cards/physiology/anatomy.yaml',
      line: 20,
      message: 'note term-note: 5 does not stand in F001',
    },
    {
      file: 'cards/physiology/anatomy.yaml',
      line: 22,
      message: 'note choice-note: title gives the answer away: "Over 60 s"',
    },
    {
      file: 'cards/training/volume.yaml',
      line: 12,
      message: 'note other: SEED is the only source; cite evidence beside it',
    },
  ])
})
