import { expect, test } from 'vitest'
import { createPracticeExams } from '../../../src/app/practice/practice-exams'
import type {
  PracticeResponse,
  PracticeSettings,
} from '../../../src/domain/practice/practice-exam'
import type { Note } from '../../../src/domain/card/note'
import { createCardLibrary } from '../../../src/app/card-library'
import { createOwnTexts } from '../../../src/app/own/own-texts'
import { OwnVersions } from '../../../src/app/own/own-versions.svelte'
import { createKinds } from '../../../src/app/kinds'
import { readPracticeExam } from '../../../src/storage/practice-exam-store'
import type { Context } from '../../../src/app/context'
import { planNow } from '../../../src/app/exams/planner/plan-now'
import type { Exam } from '../../../src/domain/exams/exam'
import type { MyodeckDatabase } from '../../../src/storage/database'
import { createDeckRules } from '../../../src/storage/deck-reader'
import { recordExamEvent } from '../../../src/storage/exam-store'
import { readPlanned } from '../../../src/storage/planned-reader'
import { writeParameters } from '../../../src/storage/settings-store'
import { adoptShippedCards } from '../../../src/storage/shipped-cards'
import { exam as comingExam } from '../storage/exam'
import {
  adoption,
  answer,
  day,
  entry,
  newId,
  noon,
  openDeck,
  plain,
} from '../storage/helpers'
import { openPage } from './session-setup'

const both = (text: string) => ({ en: text, nl: text })
const about = (id: string) => ({
  ...{ id, title: both(id), explanation: both('Because.'), facts: [], sources: [] },
  question: both(`${id}?`),
})
const choice: Note = {
  ...about('a'),
  kind: 'choice',
  several: false,
  options: [true, false, false].map((correct, at) => ({ text: both(`${at}`), correct })),
}
const number: Note = {
  ...about('b'),
  ...{ kind: 'numeric', ends: [60], tolerance: 1, unit: '%', answer: both('60%') },
}
const basic: Note = { ...about('c'), kind: 'basic', answer: both('Answer') }

const hip: Note = {
  ...{ id: 'd', title: both('d'), explanation: both('Because.'), facts: [], sources: [] },
  kind: 'case',
  vignette: both('A patient.'),
  steps: [
    { task: choice, explanation: both('Because.'), beneath: [] },
    { task: number, explanation: both('Because.'), beneath: [] },
    { task: basic, explanation: both('Because.'), beneath: [] },
  ],
}

const deck = [
  entry('a:answer', { kind: 'choice', position: 0 }),
  entry('b:answer', { kind: 'numeric', position: 1 }),
  entry('c:answer', { kind: 'basic', position: 2 }),
  entry('d:case', { kind: 'case', position: 3 }),
]

const settings: PracticeSettings = {
  topics: { load: 1 },
  kinds: ['choice', 'numeric', 'basic'],
  questions: 10,
  passPercent: 55,
  guessCorrection: true,
  language: 'en',
}

async function open(rules: Partial<Context> = {}) {
  const db = await openDeck(deck)
  const page = openPage(db)
  const notes = { a: choice, b: number, c: basic, d: hip }
  const load = () => Promise.resolve({ notes, sources: {} })
  const library = createCardLibrary(
    { load },
    createKinds(async () => undefined),
    createOwnTexts(
      async () => ({ db }),
      async () => undefined,
    ),
    new OwnVersions(),
  )
  const fail = (error: unknown) => {
    throw error
  }
  const practice = createPracticeExams({ ...page.context, library, ...rules }, fail)
  return { db, practice, time: page.time }
}

async function recordOf(db: MyodeckDatabase, id: string) {
  const record = await readPracticeExam(db, id)
  if (!record) throw new Error('the practice exam is not there')
  return record
}

/** Answers a question by its card. */
async function respond(
  { practice }: Awaited<ReturnType<typeof open>>,
  exam: Awaited<ReturnType<typeof practice.make>>,
  cardId: string,
  response: Parameters<typeof practice.keep>[0]['response'],
) {
  const index = exam.questions.findIndex((question) => question.cardId === cardId)
  const given = { examId: exam.id, index, sure: true, flagged: false, spentMs: 70_000 }
  await practice.keep(response ? { ...given, response } : given)
  return index
}

test('handing in checks choices and numbers, and leaves a question in words to be judged', async () => {
  const desk = await open()
  const exam = await desk.practice.make(settings)
  await respond(desk, exam, 'a:answer', { kind: 'choice', chosen: [1] })
  await respond(desk, exam, 'b:answer', { kind: 'numeric', text: '60' })
  const judged = await respond(desk, exam, 'c:answer', { kind: 'typed', text: 'Words' })
  await desk.practice.handIn(exam, false)

  const rights = async () => {
    const { answers = [] } = (await readPracticeExam(desk.db, exam.id)) ?? {}
    const of = (cardId: string) =>
      answers.find(({ index }) => exam.questions[index]?.cardId === cardId)?.right
    return [of('a:answer'), of('b:answer'), of('c:answer')]
  }
  expect(await rights()).toEqual([false, true, undefined])
  await desk.practice.judge(exam, judged, true)
  expect(await rights()).toEqual([false, true, true])
})

test('a question keeps its options and what memory was expected to know', async () => {
  const { db, practice, time } = await open()
  await answer(db, 'a:answer', 'easy')
  time.now += 8 * day
  const { questions } = await practice.make({ ...settings, kinds: ['choice', 'numeric'] })
  const of = (id: string) => questions.find(({ cardId }) => cardId === id)
  expect(questions).toHaveLength(2)
  expect(of('a:answer')).toMatchObject({ options: 3, expected: expect.closeTo(0.9, 1) })
  expect(of('b:answer')).toEqual({
    ...{ cardId: 'b:answer', topic: 'load', kind: 'numeric', options: 0 },
  })
})

test('a suspended card is not asked', async () => {
  const { db, practice } = await open()
  await db.cards.update('b:answer', { suspended: 1 })
  expect((await practice.cards()).map(({ cardId }) => cardId)).toEqual([
    'a:answer',
    'c:answer',
    ...['d:case', 'd:case', 'd:case'],
  ])
  expect((await practice.make(settings)).questions).toHaveLength(2)
})

test('answers become reviews only when asked for, only on the day itself, at most 60 s long', async () => {
  const desk = await open()
  const exam = await desk.practice.make(settings)
  await respond(desk, exam, 'b:answer', { kind: 'numeric', text: '60' })
  await respond(desk, exam, 'a:answer', undefined)
  await desk.practice.handIn(exam, false)
  expect(await desk.db.reviews.count()).toBe(0)

  const record = await readPracticeExam(desk.db, exam.id)
  if (!record) throw new Error('the practice exam is not there')
  desk.time.now += day
  expect(await desk.practice.mayCount(record.exam)).toBe(false)
  expect(await desk.practice.count(record)).toBe(0)
  desk.time.now -= day
  expect(await desk.practice.mayCount(record.exam)).toBe(true)
  expect(await desk.practice.count(record)).toBe(1)
  expect(await desk.db.reviews.toArray()).toMatchObject([
    { cardId: 'b:answer', grade: 'good', durationMs: 60_000, rawDurationMs: 70_000 },
  ])
})

test('answers may still become reviews when the clock stands a day behind the log', async () => {
  const desk = await open()
  await answer(desk.db, 'a:answer', 'good', { at: noon + day })
  const exam = await desk.practice.make(settings)
  await respond(desk, exam, 'b:answer', { kind: 'numeric', text: '60' })
  await desk.practice.handIn(exam, false)
  const record = await recordOf(desk.db, exam.id)
  expect(await desk.practice.mayCount(record.exam)).toBe(true)
  expect(await desk.practice.count(record)).toBe(1)
})

test('answers become reviews as their deck and the exam plan schedule them', async () => {
  const soon: Exam = { ...comingExam, at: noon + 5 * day, topics: { load: 1 } }
  const desk = await open({
    planned: () => readPlanned,
    decks: () => createDeckRules(() => undefined),
    parameters: () => ({ ...plain, decks: { load: { desiredRetention: 0.8 } } }),
  })
  await writeParameters(desk.db, plain)
  await recordExamEvent(desk.db, {
    ...{ type: 'kept', id: newId(), examId: soon.id, at: noon, writer: 'newtab' },
    ...{ change: 'made', exam: soon },
  })
  await planNow(desk.db, () => noon)
  await adoptShippedCards(
    desk.db,
    async () => [...deck, entry('b:other', { kind: 'numeric', position: 4 })],
    'v2',
    adoption,
  )
  const exam = await desk.practice.make(settings)
  await respond(desk, exam, 'b:answer', { kind: 'numeric', text: '60' })
  await desk.practice.handIn(exam, false)
  await desk.practice.count(await recordOf(desk.db, exam.id))
  const [event, ...burials] = await desk.db.reviews.toArray()
  const set =
    event?.type === 'answer' && (await desk.db.parameterSets.get(event.parameters))
  expect(set).toMatchObject({ desiredRetention: 0.8, steps: 'light' })
  expect(burials).toEqual([])
})

test('each step of a patient case is a question: what can be checked is, and the card counts once all are judged', async () => {
  const desk = await open()
  const exam = await desk.practice.make({ ...settings, kinds: ['case'] })
  expect(exam.questions).toEqual([
    { cardId: 'd:case', topic: 'load', kind: 'case', options: 3, step: 0 },
    { cardId: 'd:case', topic: 'load', kind: 'case', options: 0, step: 1 },
    { cardId: 'd:case', topic: 'load', kind: 'case', options: 0, step: 2 },
  ])
  const given = { examId: exam.id, sure: true, flagged: false, spentMs: 15_000 }
  const keep = (index: number, response: PracticeResponse) =>
    desk.practice.keep({ ...given, index, response })
  await keep(0, { kind: 'choice', chosen: [0] })
  await keep(1, { kind: 'numeric', text: '12' })
  await keep(2, { kind: 'typed', text: 'Words' })
  await desk.practice.handIn(exam, false)
  const record = async () => {
    const found = await readPracticeExam(desk.db, exam.id)
    if (!found) throw new Error('the practice exam is not there')
    return found
  }
  const rights = (await record()).answers.map(({ right }) => right)
  expect(rights).toEqual([true, false, undefined])
  await desk.practice.judge(exam, 2, true)
  expect(await desk.practice.count(await record())).toBe(1)
  expect(await desk.db.reviews.toArray()).toMatchObject([
    { cardId: 'd:case', grade: 'again', durationMs: 45_000 },
  ])
})

test('a patient case of which a step was left open does not count as a review', async () => {
  const desk = await open()
  const exam = await desk.practice.make({ ...settings, kinds: ['case'] })
  const given = { examId: exam.id, sure: true, flagged: false, spentMs: 15_000 }
  const response: PracticeResponse = { kind: 'choice', chosen: [0] }
  await desk.practice.keep({ ...given, index: 0, response })
  await desk.practice.handIn(exam, false)
  const record = await readPracticeExam(desk.db, exam.id)
  expect(record && (await desk.practice.count(record))).toBe(0)
  expect(await desk.db.reviews.count()).toBe(0)
})
