import { expect, test } from 'vitest'
import type { Exam } from '../../../../../src/domain/exams/exam'
import { draftOf, settingsOf } from '../../../../../src/ui/views/practice/form-draft'
import { practiceExam } from '../../../domain/practice/example'

const topic = (id: string, weight: number) => {
  const name = { en: id, nl: id }
  return { id, weight, name, subject: 'physiology', cards: 3 }
}
const catalogue = {
  version: 'v1',
  subjects: [],
  topics: [topic('load', 3), topic('volume', 1), topic('rest', 1)],
}
const card = (cardId: string, of: string) => {
  const kind = 'choice' as const
  return { cardId, noteId: cardId, topic: of, kind }
}
const cards = [card('a', 'load'), card('b', 'volume'), card('c', 'volume')]
const around = { catalogue, exam: undefined, cards, language: 'en' } as const

test('the first practice exam asks every topic by its weight, in what the program can check', () => {
  expect(settingsOf(draftOf(catalogue, undefined), around)).toEqual({
    topics: { load: 3, volume: 1, rest: 1 },
    kinds: ['choice', 'typed', 'numeric', 'calculation', 'ordering'],
    questions: 20,
    minutes: 30,
    passPercent: 55,
    guessCorrection: true,
    language: 'en',
  })
})

test('the next one begins as the one before, also without a time limit', () => {
  const { minutes: _, ...last } = practiceExam.settings
  const settings = settingsOf(draftOf(catalogue, last), around)
  expect(settings).toEqual({ ...last, topics: { load: 3, volume: 1 } })
})

test('built from an exam it takes its language, and a topic counts by its cards', () => {
  const exam: Exam = {
    ...{ id: 'one', name: 'Physiology', at: 0, language: 'nl', state: 'running' },
    topics: { load: 4, volume: 1, gone: 5 },
    weekMinutes: [25, 25, 25, 25, 25, 25, 0],
    ...{ daysOff: [], lightRepeats: true, madeDay: 0 },
  }
  const patient = { ...card('d', 'volume'), kind: 'case' as const }
  const withCase = [
    ...cards.slice(0, 2),
    { ...patient, step: 0 },
    { ...patient, step: 1 },
  ]
  const built = settingsOf(draftOf(catalogue, undefined), {
    ...{ ...around, exam, cards: withCase },
  })
  expect(built).toMatchObject({
    examName: 'Physiology',
    topics: { load: 4, volume: 2 },
    language: 'nl',
  })
})
