import { expect, test } from 'vitest'
import { termInDefinition } from '../../../../src/domain/lint/term-in-definition'
import { term } from '../../content/deck-of'
import { complaintsOn } from './complaints-on'

test('a definition with the term or its abbreviation is refused', () => {
  const note = {
    ...term,
    term: { en: 'physiological area (PCSA)', nl: 'hyperplasie' },
    definition: { en: 'The PCSA of a muscle', nl: 'Spierhyperplasie' },
  }
  expect(complaintsOn(termInDefinition, [note])).toEqual([
    'note term-note: the definition contains the term: "PCSA"',
    'note term-note: the definition contains the term: "hyperplasie"',
  ])
})

test('a definition in other words passes', () => {
  expect(complaintsOn(termInDefinition, [term])).toEqual([])
})
