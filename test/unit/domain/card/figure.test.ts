import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines } from '../../../../src/domain/card/figure'

test.each([
  ['muscle', 12, ['muscle']],
  ['spierbundel (fascikel)', 12, ['spierbundel', '(fascikel)']],
  ['10 or more sets a week', 12, ['10 or more', 'sets a week']],
  ['verkortingssnelheid', 8, ['verkortingssnelheid']],
])('"%s" in lines of %i characters', (text, most, expected) => {
  expect(breakLines(text, most)).toEqual(expected)
})

const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 8 })

test('lines keep every word in order, and only a long word makes a line too long', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 30 }), (list, most) => {
      const lines = breakLines(list.join(' '), most)
      expect(lines.join(' ')).toBe(list.join(' '))
      for (const line of lines)
        expect(line.length <= most || !line.includes(' ')).toBe(true)
    }),
  )
})
