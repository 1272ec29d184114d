import { beforeAll, expect, test } from 'vitest'
import { gradeTyped } from '../../../../../src/domain/grading/typed'
import { setInterfaceLanguage } from '../../../../../src/i18n/i18n.svelte'
import { typedText } from '../../../../../src/ui/views/study/parts/kinds/typed-text'

beforeAll(() => setInterfaceLanguage('en'))

const task = {
  answer: { en: 'satellite cell', nl: 'satellietcel' },
  accept: { en: [], nl: [] },
}

test.each([
  ['satellite cell', ''],
  ['satelite cell', 'One letter slipped: l is missing.'],
  ['sattellite cell', 'One letter slipped: t is too many.'],
  ['satellide cell', 'One letter slipped: d should be t.'],
  ['sateltile cell', 'You typed sateltile cell, asked was satellite cell.'],
  ['satellietcel', 'That is the Dutch term, which counts too.'],
  ['sateite cel', 'You typed sateite cel, asked was satellite cell.'],
  ['myosin', ''],
])('of "%s" is told: %s', (typed, sentence) => {
  expect(typedText(gradeTyped(task, typed, 'en'))).toBe(sentence)
})
