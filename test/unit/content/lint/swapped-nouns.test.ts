import { expect, test } from 'vitest'
import { swappedNouns } from '../../../../src/content/lint/swapped-nouns'
import { basic, choice, cloze, patientCase, term } from '../deck-of'
import { lintNotes } from './lint-notes'

const asking = (id: string, en: string, nl: string) => ({
  ...basic,
  id,
  question: { en, nl },
})

test('a question that is another one with its nouns swapped is refused in each language', () => {
  const notes = [
    asking(
      'z-band',
      'Which protein anchors the thin filaments?',
      'Welk eiwit verankert de dunne filamenten?',
    ),
    asking(
      'm-band',
      'Which protein anchors the thick filaments?',
      'Waar zitten de dikke filamenten aan vast?',
    ),
  ]
  expect(lintNotes(swappedNouns, notes)).toEqual([
    'note m-band: asks what z-band asks with 3 words swapped or fewer (cards/physiology/anatomy.yaml:3)',
  ])
})

test('questions that only begin or end alike pass, and kinds without a question', () => {
  const notes = [
    basic,
    choice,
    term,
    cloze,
    asking(
      'begin',
      'What marks the end of a set?',
      'Wat kenmerkt het einde van een serie?',
    ),
  ]
  expect(lintNotes(swappedNouns, notes)).toEqual([])
})

test('a step of a case is no other question with its nouns swapped either', () => {
  const card = asking(
    'card',
    'Which protein anchors the thin filaments?',
    'Waar zitten de dunne aan vast?',
  )
  const question = {
    en: 'Which protein anchors the thick filaments?',
    nl: 'Welk eiwit is dit?',
  }
  const [first, ...others] = patientCase.steps
  if (!first) throw new Error('the case has steps')
  const steps = [...others, { ...first, question }]
  const [found] = lintNotes(swappedNouns, [card, { ...patientCase, steps }])
  expect(found).toMatch(/^note case-note: asks what card asks/)
})
