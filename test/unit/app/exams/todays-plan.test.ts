import { expect, test, vi } from 'vitest'
import type { Context } from '../../../../src/app/context'
import { planNow } from '../../../../src/app/exams/planner/plan-now'
import { reasonFor } from '../../../../src/app/exams/reason'
import { followTodaysPlan } from '../../../../src/app/exams/todays-plan'
import type { TodaysPlan } from '../../../../src/app/exams/types'
import type { StudyCard } from '../../../../src/app/types'
import { recordExamEvent } from '../../../../src/storage/exam-store'
import { readRest } from '../../../../src/storage/plan-store'
import { writeParameters } from '../../../../src/storage/settings-store'
import { answer, day, entry, newId, noon, openDeck, plain } from '../../storage/helpers'
import { contextOf, exam } from './example'

const entries = Array.from({ length: 40 }, (_, position) =>
  entry(`n${position}:answer`, { position, kind: 'basic' }),
)

/** A student of an exam over forty cards, with texts whose titles are their ids. */
async function openStudent(minutes: number, clock = () => noon): Promise<Context> {
  const db = await openDeck(entries)
  await writeParameters(db, plain)
  await recordExamEvent(db, {
    type: 'kept',
    id: newId(),
    examId: exam.id,
    at: noon,
    writer: 'newtab',
    change: 'made',
    exam: {
      ...exam,
      weekMinutes: [minutes, minutes, minutes, minutes, minutes, minutes, minutes],
    },
  })
  const context = contextOf(db, clock)
  const card = (row: { readonly id: string }) =>
    Promise.resolve({ note: { title: { en: row.id, nl: row.id } } } as StudyCard) // only its title is asked
  return { ...context, library: { ...context.library, card } }
}

function follow(context: Context) {
  const told: TodaysPlan[] = []
  const stop = followTodaysPlan(
    context,
    (today) => told.push(today),
    (error) => {
      throw error
    },
  )
  return { told, stop, latest: () => told.at(-1) }
}

test('today’s list names each card with its reason, and an answer takes its card off it', async () => {
  const context = await openStudent(5)
  await planNow(context.db, context.clock)
  const { latest, stop } = follow(context)
  await vi.waitFor(() => expect(latest()?.cards.length).toBeGreaterThan(10))
  const before = latest()
  const [first] = before?.cards ?? []
  expect(first).toMatchObject({
    title: { en: first?.cardId },
    reason: { kind: 'first', exam: exam.name, unseen: 0 },
  })
  expect(first?.reason.seen).toBeGreaterThan(0.5)
  await answer(context.db, first?.cardId ?? '', 'good', { durationMs: 5 * 60_000 })
  await vi.waitFor(() => expect(latest()?.cards).toEqual([]))
  expect(latest()?.tenMore).toBeGreaterThan(0)
  stop()
})

test('a page that is open before there is a plan follows it when it comes', async () => {
  const context = await openStudent(5)
  const { latest, stop } = follow(context)
  await planNow(context.db, context.clock)
  await vi.waitFor(() => expect(latest()?.cards.length).toBeGreaterThan(10))
  stop()
})

test('a review is told with its next good day, which lies ahead and before the exam', async () => {
  let now = noon
  const context = await openStudent(1, () => now)
  for (const { id } of entries) await answer(context.db, id, 'easy', { durationMs: 1000 })
  now = noon + 5 * day
  await planNow(context.db, context.clock)
  const { latest, stop } = follow(context)
  await vi.waitFor(() => expect(latest()?.cards.length).toBeGreaterThan(0))
  const reasons = latest()?.cards.map(({ reason }) => reason) ?? []
  expect(reasons.every(({ kind }) => kind === 'review')).toBe(true)
  expect(reasons.every(({ seen, unseen }) => seen > unseen)).toBe(true)
  const days = reasons.flatMap(({ nextGood = [] }) => nextGood)
  const today = 20_780 + 5
  expect(days.length).toBeGreaterThan(0)
  expect(days.every((on) => on > today + 1 && on < today + 15)).toBe(true)
  const [first] = latest()?.cards ?? []
  expect(await reasonFor(context, first?.cardId ?? '')).toEqual(first?.reason)
  stop()
})

test('what is better left today is told with its best day, the next to come first', async () => {
  let now = noon
  const context = await openStudent(30, () => now)
  for (const { id } of entries) await answer(context.db, id, 'easy', { durationMs: 1000 })
  now = noon + day
  await planNow(context.db, context.clock)
  const [suspended = ''] = (await readRest(context.db))?.ids ?? []
  await context.db.cards.update(suspended, { suspended: 1, queue: 'suspended' })
  const { latest, stop } = follow(context)
  await vi.waitFor(() => expect(latest()?.resting).toHaveLength(5))
  expect(latest()?.resting.map(({ cardId }) => cardId)).not.toContain(suspended)
  const reasons = latest()?.resting.map(({ reason }) => reason) ?? []
  expect(reasons.every(({ kind }) => kind === 'safe')).toBe(true)
  const days = reasons.map(({ bestDay = Infinity }) => bestDay)
  expect(days[0]).toBeGreaterThan(20_781)
  expect(days[0]).toBeLessThan(20_800)
  expect([...days].sort((one, other) => one - other)).toEqual(days)
  const [first] = latest()?.resting ?? []
  expect(await reasonFor(context, first?.cardId ?? '')).toEqual(first?.reason)
  stop()
})
