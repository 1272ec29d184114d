import { beforeEach, expect, test, vi } from 'vitest'
import type { Note } from '../../../src/domain/card/note'
import { deck, day, minute, noon, openDeck } from '../storage/helpers'
import {
  guessOf,
  halfDoneInMemory,
  openPage,
  openStarted,
  withSlowTexts,
} from './session-setup'

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work, 0))
})

const progress = { position: 1, total: 4 }

test('a fresh install shows the first new card, its answer on request, and the next card after a grade', async () => {
  const { session } = await openStarted()
  expect([session.status, session.card?.cardId, session.side]).toEqual([
    'studying',
    'a:term',
    'question',
  ])
  session.showAnswer()
  expect(session.intervals?.easy).toEqual({ unit: 'days', value: 8 })
  await session.grade('easy')
  expect([session.card?.cardId, session.side]).toEqual(['b:answer', 'question'])
})

test('a grade before the answer is shown does nothing', async () => {
  const { session, db } = await openStarted()
  await session.grade('good')
  expect(await db.reviews.count()).toBe(0)
})

test('two grades at once store one answer', async () => {
  const { session, db } = await openStarted()
  session.showAnswer()
  await Promise.all([session.grade('easy'), session.grade('easy')])
  const answers = await db.reviews.filter(({ type }) => type === 'answer').count()
  expect(answers).toBe(1)
})

test('a card answered in another page is not graded here: the next one comes, with the reason', async () => {
  const { session, db } = await openStarted()
  const other = openPage(db)
  await other.start()
  session.showAnswer()
  other.session.showAnswer()
  await other.session.grade('easy')
  await session.grade('again')
  expect(session.notice).toEqual({ key: 'answeredElsewhere' })
  expect([session.card?.cardId, session.side]).toEqual(['b:answer', 'question'])
  expect(await db.cards.get('a:term')).toMatchObject({ answers: 1, state: 'review' })
})

test('on its question side, a card answered elsewhere makes room at once; under a shown answer it stays', async () => {
  const { session, db } = await openStarted()
  const other = openPage(db)
  await other.start()
  other.session.showAnswer()
  session.showAnswer()
  await other.session.grade('easy')
  await session.lookAgain()
  expect([session.card?.cardId, session.side]).toEqual(['a:term', 'answer'])
  const third = openPage(db)
  await third.start()
  other.session.showAnswer()
  await other.session.grade('easy')
  await third.session.lookAgain()
  expect([third.session.card?.cardId, third.session.notice?.key]).toEqual([
    'c:answer',
    'answeredElsewhere',
  ])
})

test('a guess that the database confirms stays, and a grade given before is applied', async () => {
  const db = await openDeck(deck)
  const row = await db.cards.get('a:term')
  const { session, start } = openPage(db)
  if (row) session.guess({ ...guessOf(row), progress })
  session.showAnswer()
  await session.grade('easy')
  expect(await db.reviews.count()).toBe(0)
  await start()
  expect(await db.cards.get('a:term')).toMatchObject({ answers: 1 })
  expect(session.card?.cardId).toBe('b:answer')
})

test('a grade given on a guess that proved stale is dropped, with a line saying so', async () => {
  const db = await openDeck(deck)
  const row = await db.cards.get('a:term')
  const { session, start } = openPage(db)
  if (row) session.guess({ ...guessOf({ ...row, lastSeq: 7 }), progress })
  session.showAnswer()
  await session.grade('easy')
  await start()
  expect(await db.reviews.count()).toBe(0)
  expect(session.notice).toEqual({ key: 'gradeDropped' })
})

test('an answer shown while the text of another card is on its way keeps its card', async () => {
  const db = await openDeck(deck)
  const { session, context } = openPage(db)
  const { slow, asked, arrive } = withSlowTexts(context, 'a:term')
  await session.start(slow)
  const other = openPage(db)
  await other.start()
  other.session.showAnswer()
  await other.session.grade('easy')

  const looking = session.lookAgain()
  await asked
  session.showAnswer()
  arrive()
  await looking
  expect([session.card?.cardId, session.side, session.notice]).toEqual([
    'a:term',
    'answer',
    undefined,
  ])
})

test('a stale guess on its question side is swapped without a word', async () => {
  const db = await openDeck(deck)
  const row = await db.cards.get('c:answer')
  const { session, start } = openPage(db)
  if (row) session.guess({ ...guessOf({ ...row, lastSeq: 7 }), progress })
  await start()
  expect([session.card?.cardId, session.notice]).toEqual(['a:term', undefined])
})

test('undo brings the card back and names the one before it', async () => {
  const { session } = await openStarted()
  for (const grade of ['easy', 'good'] as const) {
    session.showAnswer()
    await session.grade(grade)
  }
  await vi.waitFor(() => expect(session.undoable?.title.en).toBe('Title b'))
  await session.undo()
  expect([session.card?.cardId, session.side]).toEqual(['b:answer', 'question'])
  expect(session.notice).toMatchObject({ key: 'undone', title: { en: 'Title b' } })
  expect(session.undoable).toMatchObject({ title: { en: 'Title a' }, grade: 'easy' })
})

test('when nothing is left the page says so, with the next learning card and tomorrow’s load', async () => {
  const { session, time } = await openStarted()
  while (session.status === 'studying') {
    session.showAnswer()
    await session.grade('easy')
  }
  expect(session.done).toMatchObject({ answeredToday: 3, tomorrow: { due: 0, new: 1 } })
  time.now = noon + day
  await session.lookAgain()
  expect([session.status, session.card?.cardId]).toEqual(['studying', 'a:definition'])
})

test('suspending and burying move on and can be undone; all suspended cards come back on one command', async () => {
  const { session } = await openStarted()
  await session.suspend()
  expect([session.card?.cardId, session.notice?.key]).toEqual([
    'a:definition',
    'suspended',
  ])
  await session.undo()
  expect(session.card?.cardId).toBe('a:term')
  await session.suspend()
  await session.bury()
  expect(session.card?.cardId).toBe('b:answer')
  await session.unsuspendAll()
  expect(session.notice).toEqual({ key: 'unsuspended', values: { count: 1 } })
  await session.unsuspendAll()
  expect(session.notice).toEqual({ key: 'noneSuspended' })
})

test('undo gives an answer back to the tab that counted it, and nothing for a suspension or an answer of another page', async () => {
  const { session, tab, db } = await openStarted()
  const give = async () => {
    session.showAnswer()
    await session.grade('easy')
  }
  await give()
  await session.suspend()
  await session.undo()
  expect(tab.answers).toBe(1)
  await session.undo()
  expect(tab.answers).toBe(0)
  const other = openPage(db)
  await other.start()
  await give()
  await other.session.lookAgain()
  await other.session.undo()
  expect([tab.answers, other.tab.answers]).toEqual([1, 0])
})

test('a page that stays open over the day start says so, once', async () => {
  const { session, time } = await openStarted()
  time.now = noon + day
  await session.lookAgain()
  expect(session.notice).toEqual({ key: 'newDay' })
  session.dismissNotice()
  time.now += minute
  await session.lookAgain()
  expect(session.notice).toBeUndefined()
})

test('a flag stays on the card without moving on', async () => {
  const { session, db } = await openStarted()
  await session.toggleFlag()
  expect([session.card?.cardId, session.card?.flagged]).toEqual(['a:term', true])
  session.showAnswer()
  await session.grade('easy')
  expect(await db.cards.get('a:term')).toMatchObject({ flagged: 1, answers: 1 })
})

test('a popup that closed on a shown answer opens on it again, time and side kept', async () => {
  const halfDone = halfDoneInMemory()
  const { session, db } = await openStarted({ halfDone })
  session.flipLanguage()
  session.showAnswer()
  const reopened = openPage(db, { halfDone })
  await reopened.start()
  expect([reopened.session.side, reopened.session.language]).toEqual(['answer', 'nl'])
  await reopened.session.grade('easy')
  const [event] = await db.reviews.toArray()
  expect(event).toMatchObject({ type: 'answer', durationMs: 4000, writer: 'popup' })
})

test('half-done work on a card that was answered meanwhile is let go', async () => {
  const halfDone = halfDoneInMemory()
  const { session, db } = await openStarted({ halfDone })
  session.showAnswer()
  const other = openPage(db)
  await other.start()
  other.session.showAnswer()
  await other.session.grade('easy')
  const reopened = openPage(db, { halfDone })
  await reopened.start()
  expect([reopened.session.card?.cardId, reopened.session.side]).toEqual([
    'b:answer',
    'question',
  ])
})

test('more than a minute of attention is stored as a minute, with the raw value beside it', async () => {
  const { session, db, time } = await openStarted()
  time.attendedMs = 5 * minute
  session.showAnswer()
  await session.grade('easy')
  const [event] = await db.reviews.toArray()
  expect(event).toMatchObject({ durationMs: minute, rawDurationMs: 5 * minute })
})

test('when an answer cannot be stored the card stays and the failure says why', async () => {
  const { session, db } = await openStarted()
  session.showAnswer()
  db.reviews.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  await session.grade('easy')
  expect([session.card?.cardId, session.side, session.failure?.kind]).toEqual([
    'a:term',
    'answer',
    'quota',
  ])
  expect(await db.cards.get('a:term')).toMatchObject({ answers: 0 })
})

test('a clock behind the newest answer is noticed, and re-dating puts it right', async () => {
  const { session, time } = await openStarted()
  time.now = noon + 400 * day
  session.showAnswer()
  await session.grade('easy')
  time.now = noon
  await session.lookAgain()
  expect(session.clockIsBehind).toMatchObject({
    lastStudyDay: (session.clockIsBehind?.today ?? 0) + 400,
  })
  await session.redate()
  expect(session.clockIsBehind).toBeUndefined()
})

test('under a shown answer a stale guess stays, and its grade is dropped with a line', async () => {
  const db = await openDeck(deck)
  const row = await db.cards.get('c:answer')
  const { session, start } = openPage(db)
  if (row) session.guess({ ...guessOf({ ...row, lastSeq: 7 }), progress })
  session.showAnswer()
  await start()
  expect([session.card?.cardId, session.side, session.notice]).toEqual([
    'c:answer',
    'answer',
    undefined,
  ])
  await session.grade('easy')
  expect(await db.reviews.count()).toBe(0)
  expect([session.card?.cardId, session.notice?.key]).toEqual(['a:term', 'gradeDropped'])
})

test('flagging a card that was answered elsewhere does not make its grade count', async () => {
  const { session, db } = await openStarted()
  const other = openPage(db)
  await other.start()
  session.showAnswer()
  other.session.showAnswer()
  await other.session.grade('easy')
  await session.toggleFlag()
  await session.grade('again')
  expect(await db.cards.get('a:term')).toMatchObject({ answers: 1, state: 'review' })
  expect(session.notice?.key).toBe('answeredElsewhere')
})

test('a flag set in another page does not cost the grade given here', async () => {
  const { session, db } = await openStarted()
  const other = openPage(db)
  await other.start()
  session.showAnswer()
  await other.session.toggleFlag()
  await session.grade('easy')
  expect(await db.cards.get('a:term')).toMatchObject({ answers: 1, flagged: 1 })
  expect(session.notice).toBeUndefined()
})

test('a card suspended in another page is not graded here, and the page does not claim an answer', async () => {
  const { session, db } = await openStarted()
  const other = openPage(db)
  await other.start()
  session.showAnswer()
  await other.session.suspend()
  await session.grade('easy')
  expect(await db.cards.get('a:term')).toMatchObject({ answers: 0 })
  expect(session.notice?.key).toBe('changedElsewhere')
})

test('a popup closed before the database was open keeps what had been half done', async () => {
  const halfDone = halfDoneInMemory()
  const { session, db } = await openStarted({ halfDone })
  session.showAnswer()
  const hurried = openPage(db, { halfDone })
  hurried.session.flipLanguage()
  hurried.session.keepHalfDone()
  expect(halfDone.read()).toMatchObject({ cardId: 'a:term', side: 'answer' })
})

test('a grade given on the guess is not stored on the card that was half done', async () => {
  const halfDone = halfDoneInMemory()
  const { session, db } = await openStarted({ halfDone })
  session.showAnswer()
  const row = await db.cards.get('b:answer')
  const reopened = openPage(db, { halfDone })
  if (row) reopened.session.guess({ ...guessOf(row), progress })
  reopened.session.showAnswer()
  await reopened.session.grade('easy')
  await reopened.start()
  expect(await db.cards.get('a:term')).toMatchObject({ answers: 0 })
  expect(await db.cards.get('b:answer')).toMatchObject({ answers: 1 })
})

test('a refused undo leaves the shown answer where it is', async () => {
  const { session, db } = await openStarted()
  session.showAnswer()
  await session.grade('easy')
  const other = openPage(db)
  await other.start()
  other.session.showAnswer()
  await other.session.grade('easy')
  session.showAnswer()
  await session.undo()
  expect([session.card?.cardId, session.side, session.notice?.key]).toEqual([
    'b:answer',
    'answer',
    'undoRefused',
  ])
})

test('burying a learning card moves on to the next one', async () => {
  const { session, time } = await openStarted()
  session.showAnswer()
  await session.grade('again')
  time.now = noon + 2 * minute
  await session.lookAgain()
  session.showAnswer()
  await session.grade('easy')
  expect(session.card?.cardId).toBe('a:term')
  await session.bury()
  expect([session.card?.cardId, session.notice?.key]).toEqual(['c:answer', 'buried'])
})

test('after all suspended cards came back, undo first takes that back, and then names no suspension', async () => {
  const { session } = await openStarted()
  session.showAnswer()
  await session.grade('easy')
  await session.suspend()
  await session.unsuspendAll()
  expect(session.undoable).toMatchObject({ grade: 'many', cards: 1 })
  await session.undo()
  expect(session.notice).toEqual({ key: 'undoneMany', values: { count: 1 } })
  expect(session.undoable).toMatchObject({ title: { en: 'Title b' }, grade: 'suspend' })
})

test('a clock one day behind is no wrong clock', async () => {
  const { session, time } = await openStarted()
  time.now = noon + day
  session.showAnswer()
  await session.grade('easy')
  time.now = noon
  await session.lookAgain()
  expect(session.clockIsBehind).toBeUndefined()
})

const bothTexts = { en: 'Text', nl: 'Tekst' }

/** A session on whose desk lies a question with four options, of which the first two are right. */
async function onOptions(several: boolean) {
  const db = await openDeck(deck)
  const row = await db.cards.get('a:term')
  if (!row) throw new Error('the deck has this card')
  const { session, kinds } = openPage(db)
  await kinds.prepare('choice')
  const { card, lastSeq } = guessOf(row)
  const note: Note = {
    ...card.note,
    kind: 'choice',
    question: bothTexts,
    options: [true, several, false, false].map((correct) => ({
      text: bothTexts,
      correct,
    })),
    several,
  }
  session.guess({ card: { ...card, note }, lastSeq, progress })
  return session
}

test('the one option that is chosen shows the answer and proposes a grade', async () => {
  const session = await onOptions(false)
  session.chooseOption(2)
  expect(session).toMatchObject({
    side: 'answer',
    response: { kind: 'choice', chosen: [2] },
    verdict: { outcome: 'wrong', missed: [0], wrong: [2] },
    proposedGrade: 'again',
  })
})

test('of several, options are chosen and taken back until the answer is shown', async () => {
  const session = await onOptions(true)
  for (const option of [3, 1, 3, 0]) session.chooseOption(option)
  expect(session).toMatchObject({
    side: 'question',
    response: { kind: 'choice', chosen: [1, 0] },
    verdict: undefined,
  })
  session.showAnswer()
  session.chooseOption(3)
  expect(session).toMatchObject({
    side: 'answer',
    response: { chosen: [1, 0] },
    verdict: { outcome: 'right' },
    proposedGrade: 'good',
  })
})

test('with nothing chosen, or the last option taken back, the student judges herself', async () => {
  const session = await onOptions(true)
  session.chooseOption(3)
  session.chooseOption(3)
  expect(session.response).toBeUndefined()
  session.showAnswer()
  expect([session.verdict, session.proposedGrade]).toEqual([undefined, undefined])
})

test('once the answer is shown nothing more can be entered', async () => {
  const session = await onOptions(true)
  session.showAnswer()
  session.respond({ kind: 'choice', chosen: [0, 1] })
  expect(session.response).toBeUndefined()
})
