import { expect, test } from 'vitest'
import { ownEntries, ownNoteAsNote } from '../../../../src/domain/own/own-cards'
import { cardFace } from '../../../../src/domain/card/face'
import { blankFields, type OwnFields } from '../../../../src/domain/own/own-note'
import { titleOf } from '../../../../src/domain/own/written'

const basic: OwnFields = {
  ...blankFields('nl'),
  prompt: { en: 'left from before', nl: ' Welke spier? ' },
  answer: { en: '', nl: 'Soleus' },
}
const noteOf = (fields: OwnFields) => ownNoteAsNote({ id: 'own-1', fields })

test('a note in one language is shown in it, whatever the language of the page', () => {
  const note = noteOf(basic)
  expect(note).toMatchObject({
    question: { en: 'Welke spier?', nl: 'Welke spier?' },
    writtenIn: 'nl',
  })
  expect(cardFace(note, 'answer', 'en', '')).toMatchObject({
    promptLanguage: 'nl',
    answerLanguage: 'nl',
  })
})

test('a note without a title is named by what it asks, shortened at a word', () => {
  const prompt = {
    en: 'Which muscle of the leg plantarflexes the ankle alone?\nSecond line',
    nl: 'Kort',
  }
  expect(titleOf({ ...basic, languages: 'both', prompt })).toEqual({
    en: 'Which muscle of the leg plantarflexes…',
    nl: 'Kort',
  })
})

test('a note in one language has its name in the place of both', () => {
  expect(titleOf(basic)).toEqual({ en: 'Welke spier?', nl: 'Welke spier?' })
})

test('a cloze is named without its deletions, and gives a card for each', () => {
  const fields: OwnFields = {
    ...blankFields('en'),
    kind: 'cloze',
    prompt: { en: '{{c2::Soleus}} is {{c1::slow}}', nl: '' },
  }
  expect(titleOf(fields).en).toBe('… is …')
  expect(ownEntries({ id: 'own-1', fields, createdAt: 5_000 })).toEqual([
    expect.objectContaining({ id: 'own-1:c1', face: 'c1', position: 5 - 1e10 }),
    expect.objectContaining({ id: 'own-1:c2', face: 'c2', position: 5 - 1e10 }),
  ])
})

test('two right options make a question with several', () => {
  const option = (en: string, correct: boolean) => ({ text: { en, nl: '' }, correct })
  const options = [option('a', true), option('b', true), option('c', false)]
  const note = noteOf({ ...blankFields('en'), kind: 'choice', options })
  expect(note).toMatchObject({ several: true })
})

test('a number may be typed with either decimal mark, and a second one makes a range', () => {
  const numeric: OwnFields = { ...blankFields('en'), kind: 'numeric', unit: 'g/kg' }
  expect(noteOf({ ...numeric, numbers: ['0,24', ''] })).toMatchObject({ ends: [0.24] })
  expect(noteOf({ ...numeric, numbers: ['1', '1.2'], tolerance: '0,1' })).toMatchObject({
    ends: [1, 1.2],
    tolerance: 0.1,
  })
})

test('other right answers are parted by semicolons', () => {
  const accept = { en: 'GDF-8; ; myostatin ', nl: '' }
  const note = noteOf({ ...blankFields('en'), kind: 'typed', accept })
  expect(note).toMatchObject({ accept: { en: ['GDF-8', 'myostatin'] } })
})
