import { expect, test } from 'vitest'
import type { Figure, FigureText } from '../../../../../src/domain/card/figure'
import {
  labelsShown,
  wordsOf,
  type DrawnFigure,
} from '../../../../../src/ui/components/figure/drawn-figure'
import { labelLines } from '../../../../../src/ui/components/figure/label-lines'

const both = (text: string) => ({ en: text, nl: `${text} (nl)` })
const region = (id: string) => ({ id, label: both(id), place: both('there') })
const figure: Figure = {
  id: 'sarcomere',
  title: both('Filaments'),
  description: both('Filaments.'),
  schematic: true,
  width: 360,
  height: 200,
  regions: [region('z-disc'), region('m-line'), region('titin')],
  texts: { unit: both('one unit') },
  drawing: [],
}
const asked: DrawnFigure = { figure, language: 'nl', marked: 'm-line', asking: true }

test('a text of the drawing is a label or another text, in the language of the card', () => {
  expect(wordsOf(asked, { label: 'z-disc' })).toBe('z-disc (nl)')
  expect(wordsOf({ ...asked, language: 'en' }, { text: 'unit' })).toBe('one unit')
})

test('the labels that are told leave out the one that is asked', () => {
  expect(labelsShown(asked)).toBe('z-disc (nl), titin (nl)')
})

test.each([
  ['one line stands on the middle', 20, [['muscle fibre', 50]]],
  [
    'two lines stand around it',
    8,
    [
      ['muscle', 42],
      ['fibre', 58],
    ],
  ],
])('%s', (_, wrap, expected) => {
  const text: FigureText = {
    tag: 'text',
    label: 'fibre',
    x: 10,
    y: 50,
    anchor: 'start',
    wrap,
    className: '',
    badgeX: 22,
  }
  const lines = labelLines(text, 'muscle fibre')
  expect(lines.map(({ words, y }) => [words, y])).toEqual(expected)
})
