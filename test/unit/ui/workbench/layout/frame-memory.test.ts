import { expect, test } from 'vitest'
import {
  calmFrame,
  parseFrame,
  type Frame,
} from '../../../../../src/ui/workbench/layout/frame-memory'
import { windowClass } from '../../../../../src/ui/workbench/layout/window-class'

const frame: Frame = {
  hidden: ['status'],
  zen: true,
  panelShown: true,
  sizes: { wide: { side: 20 }, medium: { panel: 10, split: 40 } },
  studyColumn: 'right',
}

test('a frame that was kept comes back as it was', () => {
  expect(parseFrame(JSON.parse(JSON.stringify(frame)))).toEqual(frame)
})

test.each<[string, unknown]>([
  ['nothing', null],
  ['a word', 'zen'],
  [
    'other shapes',
    { hidden: 'status', zen: 1, panelShown: 'yes', sizes: 3, studyColumn: 1 },
  ],
  [
    'unknown names',
    { hidden: ['editor'], sizes: { huge: { side: 20 } }, studyColumn: 'up' },
  ],
  ['sizes that are no numbers', { sizes: { wide: { side: '20rem', panel: null } } }],
])('%s opens calm', (_, value) => {
  expect(parseFrame(value)).toEqual(calmFrame)
})

test('a size out of its range is brought into it', () => {
  expect(parseFrame({ sizes: { wide: { side: 500 } } }).sizes).toEqual({
    wide: { side: 32 },
  })
})

test.each([
  [400, 100, 'narrow'],
  [1366, 100, 'medium'],
  [1920, 100, 'wide'],
  [1000, 100, 'medium'],
  [1000, 150, 'narrow'],
  [1366, 150, 'medium'],
])('a window of %i px is, with type of %i %%, %s', (width, textSize, expected) => {
  const matches = (query: string): boolean => {
    const [, sign = '', rem = ''] = /(<=|>) ([\d.]+)rem/.exec(query) ?? []
    return sign === '<=' ? width <= 16 * Number(rem) : width > 16 * Number(rem)
  }
  expect(windowClass(textSize, matches)).toBe(expected)
})
