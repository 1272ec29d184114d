import { expect, test } from 'vitest'
import { titleLength } from '../../../../src/domain/lint/title-length'
import { basic } from '../../content/deck-of'
import { complaintsOn } from './complaints-on'

test('forty characters fit, forty-one do not', () => {
  const title = { en: 'x'.repeat(40), nl: 'x'.repeat(41) }
  expect(complaintsOn(titleLength, [{ ...basic, title }])).toEqual([
    'note basic-note: the title has 41 characters, at most 40 fit',
  ])
})
