import { beforeEach, expect, test, vi } from 'vitest'
import { readSummary } from '../../../../src/app/study/round/read-summary'
import type { RoundSource } from '../../../../src/app/study/round/source'
import type { Grade } from '../../../../src/domain/scheduling/types'
import { answer, day, noon } from '../../storage/helpers'
import { openStarted } from '../session-setup'

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work, 0))
})

type Page = Awaited<ReturnType<typeof openStarted>>
async function grade({ session }: Page, given: Grade): Promise<string | undefined> {
  const cardId = session.card?.cardId
  session.showAnswer()
  await session.grade(given)
  return cardId
}

test('cramming a topic asks its cards, siblings apart, and changes no memory, count or total of the day', async () => {
  const page = await openStarted()
  const { db, session } = page
  const before = await Promise.all([
    db.counters.toArray(),
    db.days.toArray(),
    db.parameterSets.toArray(),
  ])
  await session.begin({ of: 'topic', topic: 'load' })
  expect(session.round).toMatchObject({ source: { of: 'topic' }, practising: true })
  expect([session.intervals, session.progress]).toEqual([
    undefined,
    { position: 1, total: 3 },
  ])
  const asked = [
    await grade(page, 'again'),
    await grade(page, 'good'),
    await grade(page, 'easy'),
    await grade(page, 'good'),
  ]
  expect(asked).toEqual(['a:term', 'b:answer', 'a:definition', 'a:term'])
  expect([session.status, session.round?.source.of]).toEqual(['done', 'topic'])
  expect(
    await Promise.all([
      db.counters.toArray(),
      db.days.toArray(),
      db.parameterSets.toArray(),
    ]),
  ).toEqual(before)
  const rows = await db.cards.toArray()
  expect(rows.map(({ state, answers }) => [state, answers])).toEqual(
    rows.map(() => ['new', 0]),
  )
  expect((await db.reviews.toArray()).map(({ type }) => type)).toEqual(
    asked.map(() => 'practice'),
  )
  expect(await readSummary(page.context, session.round?.afterSeq)).toMatchObject({
    answers: 4,
    practised: 4,
    missed: [{ cardId: 'a:term', times: 1 }],
  })
  await session.endRound()
  expect([session.round, session.card?.cardId]).toEqual([undefined, 'a:term'])
})

test('undo takes a practice answer back, and its card is asked again', async () => {
  const page = await openStarted()
  const { db, session } = page
  await session.begin({ of: 'topic', topic: 'load' })
  await grade(page, 'good')
  expect(session.undoable).toMatchObject({ grade: 'good' })
  await session.undo()
  expect([session.card?.cardId, session.progress]).toEqual([
    'a:term',
    { position: 1, total: 3 },
  ])
  await session.lookAgain()
  expect(session.card?.cardId).toBe('a:term')
  expect(await db.cards.get('a:term')).toMatchObject({ state: 'new', answers: 0 })
})

test('studying ahead brings cards that are not due, and their answers count', async () => {
  const page = await openStarted()
  const { db, session, time } = page
  await answer(db, 'b:answer', 'easy', { at: noon - 3 * day })
  await session.lookAgain()
  const before = await db.cards.get('b:answer')
  await session.begin({ of: 'ahead' })
  expect(session.card?.cardId).toBe('b:answer')
  expect(session.round?.practising).toBe(false)
  expect(session.intervals?.good).toBeDefined()
  time.now = noon + 1000
  await session.lookAgain()
  expect(session.card?.cardId).toBe('b:answer')
  await grade(page, 'good')
  const after = await db.cards.get('b:answer')
  expect(after?.answers).toBe(2)
  expect(after?.dueDay).toBeGreaterThan(before?.dueDay ?? Infinity)
  expect(session.status).toBe('done')
})

test('new cards of a topic come over the limit of the day, until they are learned', async () => {
  const page = await openStarted()
  await page.session.begin({ of: 'new', topic: 'load' })
  expect(page.session.progress).toEqual({ position: 1, total: 2 })
  expect([
    await grade(page, 'good'),
    await grade(page, 'easy'),
    await grade(page, 'good'),
  ]).toEqual(['a:term', 'b:answer', 'a:term'])
  expect(page.session.status).toBe('done')
  expect(await page.db.cards.get('a:term')).toMatchObject({ state: 'review', answers: 2 })
})

test('what was missed today is asked again: a card in its steps counts, one that is not due is practice', async () => {
  const page = await openStarted()
  const { db, session } = page
  await answer(db, 'c:answer', 'again')
  await answer(db, 'b:answer', 'again', { at: noon + 1 })
  await answer(db, 'b:answer', 'easy', { at: noon + 2 })
  await session.lookAgain()
  await session.begin({ of: 'missed' })
  expect([session.card?.cardId, session.round?.practising]).toEqual(['c:answer', false])
  await grade(page, 'easy')
  expect([session.card?.cardId, session.round?.practising]).toEqual(['b:answer', true])
  await grade(page, 'good')
  expect((await db.cards.get('b:answer'))?.answers).toBe(2)
  expect((await db.cards.get('c:answer'))?.state).toBe('review')
})

test.each<RoundSource>([{ of: 'missed' }, { of: 'ahead' }, { of: 'due', topic: 'load' }])(
  'a round of $of without cards does not begin, and the page says so',
  async (source) => {
    const { session } = await openStarted()
    await session.begin(source)
    expect([session.round, session.notice?.key, session.card?.cardId]).toEqual([
      undefined,
      'roundEmpty',
      'a:term',
    ])
  },
)

test('a chosen set practises what is not due and leaves out what may not be shown', async () => {
  const page = await openStarted()
  const { db, session } = page
  await answer(db, 'b:answer', 'easy')
  await session.lookAgain()
  const cardIds = ['b:answer', 'gone:answer', 'c:answer']
  await session.begin({ of: 'cards', name: 'mine', cardIds, practice: false })
  expect([session.progress.total, session.round?.practising]).toEqual([2, true])
  await grade(page, 'good')
  expect([session.card?.cardId, session.round?.practising]).toEqual(['c:answer', false])
})
