import { expect, test } from 'vitest'
import type { MyodeckDatabase } from '../../../src/storage/database'
import {
  addPracticeExam,
  countPracticeExam,
  discardPracticeExam,
  handInPracticeExam,
  judgePracticeAnswer,
  keepPracticeAnswer,
  readPracticeExam,
  readPracticeExams,
} from '../../../src/storage/practice-exam-store'
import { practiceAnswer, practiceExam } from '../domain/practice/example'
import { day, newId, noon, openDeck, plain } from './helpers'

async function begun(): Promise<MyodeckDatabase> {
  const db = await openDeck()
  await addPracticeExam(db, practiceExam)
  await keepPracticeAnswer(db, practiceAnswer)
  return db
}

const handIn = (db: MyodeckDatabase, checked: [number, boolean][], timeUp = false) =>
  handInPracticeExam(db, {
    id: 'practice',
    at: noon,
    studyDay: 20_780,
    timeUp,
    checked: new Map(checked),
  })

const asAnswer = (cardId: string, grade: 'good' | 'again') => ({
  ...{ cardId, grade, at: noon, durationMs: 4000, rawDurationMs: 4000 },
  ...{ writer: 'newtab' as const, newId, parameters: plain },
})

test('an answer is there after the page has gone, and a changed one stands in its place', async () => {
  const db = await begun()
  const changed = {
    ...practiceAnswer,
    response: { kind: 'choice', chosen: [3] },
  } as const
  await keepPracticeAnswer(db, changed)
  expect(await readPracticeExam(db, 'practice')).toEqual({
    exam: practiceExam,
    answers: [changed],
  })
})

test('handing in stores what was checked, and leaves the rest to be judged', async () => {
  const db = await begun()
  await keepPracticeAnswer(db, { ...practiceAnswer, index: 1 })
  await handIn(db, [[0, true]])
  await judgePracticeAnswer(db, 'practice', 1, false)
  expect((await readPracticeExam(db, 'practice'))?.answers).toMatchObject([
    { index: 0, right: true },
    { index: 1, right: false },
  ])
})

test('after handing in nothing can be answered any more, and handing in again changes nothing', async () => {
  const db = await begun()
  await handIn(db, [[0, true]], true)
  expect(await keepPracticeAnswer(db, { ...practiceAnswer, spentMs: 9 })).toBe(false)
  await handIn(db, [[0, false]])
  const record = await readPracticeExam(db, 'practice')
  expect(record?.exam).toMatchObject({ handedInAt: noon, timeUp: true })
  expect(record?.answers).toEqual([{ ...practiceAnswer, right: true }])
})

test('an exam that was thrown away takes its answers along and no other one', async () => {
  const db = await begun()
  const other = { ...practiceExam, id: 'other', madeAt: noon + day }
  await addPracticeExam(db, other)
  await keepPracticeAnswer(db, { ...practiceAnswer, examId: 'other' })
  expect((await readPracticeExams(db)).map(({ exam }) => exam.id)).toEqual([
    'other',
    'practice',
  ])
  await discardPracticeExam(db, 'practice')
  expect(await readPracticeExams(db)).toEqual([
    { exam: other, answers: [{ ...practiceAnswer, examId: 'other' }] },
  ])
})

test('answers count as reviews once: right as Good, wrong as Again, unknown cards left out', async () => {
  const db = await begun()
  const answers = [
    asAnswer('a:term', 'good'),
    asAnswer('b:answer', 'again'),
    asAnswer('gone:answer', 'good'),
  ]
  expect(await countPracticeExam(db, 'practice', answers)).toBe(2)
  expect(await countPracticeExam(db, 'practice', answers)).toBe(0)
  const events = (await db.reviews.toArray()).filter(({ type }) => type === 'answer')
  expect(events).toMatchObject([
    { cardId: 'a:term', grade: 'good' },
    { cardId: 'b:answer', grade: 'again' },
  ])
  expect(await db.days.toArray()).toMatchObject([{ answers: 2, newCards: 2 }])
})

test('when one answer cannot be stored none counts, and it can be tried again', async () => {
  const db = await begun()
  const broken = { ...asAnswer('b:answer', 'good'), newId: () => 'same' }
  const answers = [{ ...asAnswer('c:answer', 'good'), newId: () => 'same' }, broken]
  await expect(countPracticeExam(db, 'practice', answers)).rejects.toThrow()
  expect(await db.reviews.count()).toBe(0)
  expect(await countPracticeExam(db, 'practice', [asAnswer('b:answer', 'good')])).toBe(1)
})
