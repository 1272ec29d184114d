import { expect, test } from 'vitest'
import { figureUsed } from '../../../../src/content/lint/figure-used'
import type { AuthoredNote } from '../../../../src/content/schema'
import { basic, deckOf, figureFile, figureNote, figureSvg } from '../deck-of'

const explained: AuthoredNote = { ...basic, figure: 'sarcomere' }

test.each<[string, readonly AuthoredNote[], readonly string[]]>([
  ['asked about and shown', [figureNote, explained], []],
  ['only asked about', [figureNote], ['no explanation of another note shows it']],
  ['only shown', [explained], ['no labelled-figure note asks about it']],
])('a figure that is %s', (_, notes, expected) => {
  const figures = [{ texts: figureFile, svg: figureSvg }]
  const found = figureUsed(deckOf({ notes: { anatomy: notes }, figures }))
  expect(found.map(({ message }) => message)).toEqual(
    expected.map((message) => `figure sarcomere: ${message}`),
  )
})
