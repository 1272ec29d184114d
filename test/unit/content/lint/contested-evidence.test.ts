import { expect, test } from 'vitest'
import { contestedEvidence } from '../../../../src/content/lint/contested-evidence'
import { basic, fact } from '../deck-of'
import { lintNotes } from './lint-notes'

const contested = { ...fact, consensus: 'contested' as const }

test('a note on a contested fact says what the evidence is', () => {
  expect(lintNotes(contestedEvidence, [basic], [contested])).toEqual([
    'note basic-note: F001 is contested, so the note needs "evidence"',
  ])
})

test('a note with evidence and a note on an established fact pass', () => {
  const evidence = { en: 'It is unsettled.', nl: 'Het is niet uitgemaakt.' }
  expect(lintNotes(contestedEvidence, [{ ...basic, evidence }], [contested])).toEqual([])
  expect(lintNotes(contestedEvidence, [basic])).toEqual([])
})
