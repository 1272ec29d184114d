import { beforeAll, expect, test } from 'vitest'
import { gradeNumeric } from '../../../../../src/domain/grading/numeric'
import { setInterfaceLanguage } from '../../../../../src/i18n/i18n.svelte'
import { numericTexts } from '../../../../../src/ui/views/study/parts/kinds/numeric-text'

beforeAll(() => setInterfaceLanguage('en'))

const range = { ends: [65, 85], tolerance: 0, unit: '%' } as const
const weeks = { ends: [8], tolerance: 0, unit: 'weeks' } as const

function said(asked: typeof range | typeof weeks, text: string): string[] {
  const verdict = gradeNumeric(asked, text, 'en')
  return numericTexts(verdict, { unit: asked.unit, mistakes: [] }, 'en')
}

test.each([
  [range, '65-85', []],
  [range, '60-85%', ['The lower end, 60, is too low.']],
  [range, '70-80', ['The lower end, 70, is too high.', 'The upper end, 80, is too low.']],
  [range, '70%', ['A range was asked: two numbers.']],
  [range, 'many', ['This could not be read as a number or a range.']],
  [weeks, '8 kg', ['The unit measures something else than was asked.']],
  [weeks, '8 moons', ['The unit was not understood.']],
  [weeks, '56 days', ['That is 8 weeks.']],
  [weeks, '2 months', ['That is 8.7 weeks.', '8.7 is too high.']],
  [weeks, '6-10', ['One number was asked, not a range.']],
] as const)('of %j the answer "%s" is told: %j', (asked, text, sentences) => {
  expect(said(asked, text)).toEqual(sentences)
})

test('a typical mistake is told instead of a number that is off', () => {
  const verdict = { ...gradeNumeric(weeks, '9', 'en'), mistake: 0 }
  const text = { en: 'You counted the first week twice.', nl: 'Dubbel geteld.' }
  expect(numericTexts(verdict, { unit: 'weeks', mistakes: [text] }, 'nl')).toEqual([
    'Dubbel geteld.',
  ])
})
