import { expect, test } from 'vitest'
import { optionsEqual } from '../../../../src/domain/lint/options-equal'
import { choice } from '../../content/deck-of'
import { complaintsOn } from './complaints-on'

test('options that differ by a sign only are different', () => {
  const options = [
    { en: '< 27 kg', nl: '< 27 kg', correct: true as const },
    { en: '> 27 kg', nl: '> 27 kg' },
    { en: '27 kg', nl: '27 kg' },
  ]
  expect(complaintsOn(optionsEqual, [{ ...choice, options }])).toEqual([])
})

test('two options that say the same in one language are refused', () => {
  const options = [...choice.options, { en: '10-20 S.', nl: '5 s' }]
  expect(complaintsOn(optionsEqual, [{ ...choice, options }])).toEqual([
    'note choice-note: two options are equal: "10-20 s"',
  ])
})
