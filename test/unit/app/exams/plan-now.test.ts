import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { planNow } from '../../../../src/app/exams/planner/plan-now'
import type { Exam } from '../../../../src/domain/exams/exam'
import {
  blankFields,
  type OwnFields,
  type OwnNote,
} from '../../../../src/domain/own/own-note'
import { studyDay } from '../../../../src/domain/scheduling/study-day'
import { parameterKey } from '../../../../src/domain/scheduling/parameter-key'
import {
  readEverything,
  replaceEverything,
  type Everything,
} from '../../../../src/storage/backup-store'
import type { MyodeckDatabase } from '../../../../src/storage/database'
import { recordExamEvent } from '../../../../src/storage/exam-store'
import { keepOwnNote } from '../../../../src/storage/own-notes'
import { readForecasts } from '../../../../src/storage/forecast-store'
import {
  readChunk,
  readColumns,
  readHead,
  readReport,
} from '../../../../src/storage/plan-store'
import { readPlanned } from '../../../../src/storage/planned-reader'
import { readQueue, readToday } from '../../../../src/storage/queue-reader'
import { recordUndo } from '../../../../src/storage/undo'
import { writeParameters } from '../../../../src/storage/settings-store'
import {
  adoption,
  answer,
  day,
  entry,
  newId,
  noon,
  openDeck,
  plain,
} from '../../storage/helpers'

const today = studyDay(noon, plain.dayStartMinutes)
/** Two topics of 60 cards, two of each note. */
const entries = Array.from({ length: 120 }, (_, position) =>
  entry(`n${Math.floor(position / 2)}:${position % 2 === 0 ? 'term' : 'definition'}`, {
    position,
    topic: position < 60 ? 'load' : 'volume',
  }),
)
const minutes = (each: number) => [each, each, each, each, each, each, each] as const
const exam: Exam = {
  id: 'physiology',
  name: 'Physiology',
  at: noon + 20 * day,
  language: 'nl',
  topics: { load: 1 },
  weekMinutes: minutes(10),
  daysOff: [],
  lightRepeats: true,
  madeDay: today,
  state: 'running',
}

async function openStudent(): Promise<MyodeckDatabase> {
  const db = await openDeck(entries)
  await writeParameters(db, plain)
  return db
}
const keep = (db: MyodeckDatabase, kept: Exam, change: 'made' | 'edited' = 'made') =>
  recordExamEvent(db, {
    type: 'kept',
    id: newId(),
    examId: kept.id,
    at: noon,
    writer: 'newtab',
    change,
    exam: kept,
  })
const plan = (db: MyodeckDatabase, at = noon) => planNow(db, () => at)
const queueAt = (db: MyodeckDatabase, at = noon) => readQueue(db, at, plain, readPlanned)

test('without an exam nothing is planned, and the queue is what it was', async () => {
  const db = await openStudent()
  expect(await plan(db)).toBe(false)
  const { today: counts } = await queueAt(db)
  const { today: plainCounts } = await readQueue(db, noon, plain)
  expect(counts.served).toEqual(plainCounts.served)
})

test('cards of the exam come by the minutes of the plan, the others by their limits', async () => {
  const db = await openStudent()
  await keep(db, exam)
  expect(await plan(db)).toBe(true)
  const { today: counts, fresh } = await queueAt(db)
  const rows = counts.planned?.rows ?? []
  expect(rows.every(({ topic }) => topic === 'load')).toBe(true)
  // Ten minutes hold 27 or 28 first visits of 21.9 seconds.
  expect(rows.length).toBeGreaterThanOrEqual(27)
  expect(rows.length).toBeLessThanOrEqual(29)
  expect(fresh.every(({ topic }) => topic === 'volume')).toBe(true)
  expect(counts.served.fresh).toBe(plain.newPerDay)
  expect(counts.served.new).toBe(plain.newPerDay + rows.length)
})

test('a plan is made once a day, and at once when an exam is moved', async () => {
  const db = await openStudent()
  await keep(db, exam)
  await plan(db)
  expect(await plan(db)).toBe(false)
  await keep(db, { ...exam, at: exam.at - 10 * day }, 'edited')
  expect(await plan(db)).toBe(true)
  expect(await readReport(db, exam.id)).toMatchObject({ studyDay: today })
  expect(await plan(db, noon + day)).toBe(true)
})

test('a planner that was ended before the end leaves the rest to the next one', async () => {
  const db = await openStudent()
  await keep(db, exam)
  await plan(db)
  const head = await readHead(db)
  if (head) await db.planParts.put({ ...head, complete: false })
  await db.planParts.delete('report:physiology')
  expect(await plan(db)).toBe(true)
  expect((await readReport(db, exam.id))?.curve).toHaveLength(5)
  expect(await plan(db)).toBe(false)
})

test('an answered card leaves the day, its time is taken from the minutes, and with the minutes the day is over', async () => {
  const db = await openStudent()
  await keep(db, { ...exam, weekMinutes: minutes(1) })
  await plan(db)
  const before = (await queueAt(db)).today.planned?.rows ?? []
  const [first] = before
  await answer(db, first?.id ?? '', 'good', { durationMs: 30_000 })
  const after = (await queueAt(db)).today.planned
  expect(after?.usedMs).toBe(30_000)
  expect(after?.rows.map(({ id }) => id)).not.toContain(first?.id)
  expect(after?.rows.length).toBeLessThan(before.length)
  await answer(db, after?.rows[0]?.id ?? '', 'good', { durationMs: 30_000 })
  const { planned } = (await queueAt(db)).today
  expect(planned?.rows).toEqual([])
  // Ten minutes are 27 or 28 first visits; none brings more than a card, and each about the chance to know it.
  expect(planned?.tenMore).toBeGreaterThan(10)
  expect(planned?.tenMore).toBeLessThan(28)
})

test('the order of yesterday is kept after midnight, without the cards that were answered yesterday', async () => {
  const db = await openStudent()
  await keep(db, exam)
  await plan(db)
  const [first, second] = (await queueAt(db)).today.planned?.rows ?? []
  await answer(db, first?.id ?? '', 'good')
  const tomorrow = (await queueAt(db, noon + day)).today.planned?.rows ?? []
  expect(tomorrow[0]?.id).toBe(second?.id)
  expect(tomorrow.map(({ id }) => id)).not.toContain(first?.id)
})

test('far from the exam one card of a note comes a day, near it all of them', async () => {
  const db = await openStudent()
  await keep(db, exam)
  await plan(db)
  const far = (await queueAt(db)).today.planned?.rows ?? []
  expect(new Set(far.map(({ noteId }) => noteId)).size).toBe(far.length)
  await keep(db, { ...exam, at: noon + 5 * day, weekMinutes: minutes(60) }, 'edited')
  await plan(db)
  const near = (await queueAt(db)).today.planned?.rows ?? []
  expect(new Set(near.map(({ noteId }) => noteId)).size).toBeLessThan(near.length)
})

test('two exams share the minutes of a day in one order', async () => {
  const db = await openStudent()
  const other = { ...exam, id: 'training', topics: { volume: 1 }, at: noon + 23 * day }
  await keep(db, { ...exam, weekMinutes: minutes(30) })
  await keep(db, { ...other, weekMinutes: minutes(20) })
  await plan(db)
  const { planned } = (await queueAt(db)).today
  expect(planned?.minutes).toBe(30)
  expect(new Set(planned?.rows.map(({ topic }) => topic))).toEqual(
    new Set(['load', 'volume']),
  )
  expect((await readHead(db))?.examIds).toEqual(['physiology', 'training'])
}, 60_000)

test('an exam of today is still studied for until its moment, and then the topics are as ever', async () => {
  const db = await openStudent()
  const soon = { ...exam, at: noon + 3 * 3_600_000 }
  await keep(db, soon)
  await plan(db)
  const before = await readToday(db, noon, plain, readPlanned)
  expect(before.planned?.rows.length).toBeGreaterThan(20)
  expect(before.planned?.changesAt).toBe(soon.at)
  const after = await readToday(db, soon.at + 1, plain, readPlanned)
  expect(after.planned?.rows).toEqual([])
  expect(after.served.new).toBe(plain.newPerDay)
})

test('an exam in the past is not planned for', async () => {
  const db = await openStudent()
  await keep(db, { ...exam, at: noon - day })
  expect(await plan(db)).toBe(false)
})

test('topics of an archived exam rest, those of a slowed one bring no new cards', async () => {
  const db = await openStudent()
  await answer(db, 'n0:term', 'easy')
  await keep(db, { ...exam, at: noon - day, state: 'archived' })
  const later = noon + 60 * day
  const archived = await readToday(db, later, plain, readPlanned)
  expect([...archived.dueByTopic, ...archived.newByTopic].map(({ topic }) => topic))
    .not // prettier-ignore
    .toContain('load')
  await keep(db, { ...exam, at: noon - day, state: 'slowed' }, 'edited')
  const slowed = await readToday(db, later, plain, readPlanned)
  expect(slowed.dueByTopic.map(({ topic }) => topic)).toContain('load')
  expect(slowed.newByTopic.map(({ topic }) => topic)).not.toContain('load')
})

test('what is foretold lies between stopping now and knowing all, and more minutes never reach less', async () => {
  const db = await openStudent()
  await answer(db, 'n0:term', 'good')
  await keep(db, exam)
  await plan(db)
  const report = await readReport(db, exam.id)
  const { keep: kept, stop } = report?.whole ?? {}
  expect(report?.whole).toMatchObject({ cards: 60, seen: 1 })
  expect(kept?.share).toBeGreaterThan(stop?.share ?? 1)
  expect(kept?.low).toBeLessThan(kept?.share ?? 0)
  expect(kept?.high).toBeGreaterThan(kept?.share ?? 1)
  expect(kept?.high).toBeLessThanOrEqual(1)
  const shares = report?.curve?.map(({ share }) => share) ?? []
  expect(shares).toHaveLength(5)
  expect([...shares].sort((a, b) => a - b)).toEqual(shares)
  expect(report?.load).toHaveLength(20)
})

test('the path ahead rises day by day from what is known now to what the plan reaches', async () => {
  const db = await openStudent()
  for (let note = 0; note < 10; note++) await answer(db, `n${note}:term`, 'good')
  await keep(db, exam)
  await plan(db)
  const report = await readReport(db, exam.id)
  const shares = report?.path.map(({ share }) => share) ?? []
  expect(report?.path.map(({ day: on }) => on)).toEqual(
    Array.from({ length: 20 }, (_, index) => today + index),
  )
  const { keep: kept, stop } = report?.whole ?? {}
  expect(shares[0]).toBeGreaterThan(stop?.share ?? 1)
  expect(shares.at(-1)).toBeGreaterThan(shares[0] ?? 1)
  expect(Math.abs((shares.at(-1) ?? 0) - (kept?.share ?? 1))).toBeLessThan(0.02)
})

test('of each study day one forecast is kept, and earlier ones stay when the exam is moved or planned anew', async () => {
  const db = await openStudent()
  await keep(db, exam)
  await plan(db)
  await keep(db, { ...exam, at: exam.at - 5 * day }, 'edited')
  await plan(db)
  await plan(db, noon + day)
  const past = await readForecasts(db, exam.id)
  expect(past.map(({ studyDay: on }) => on)).toEqual([today, today + 1])
  const { whole } = (await readReport(db, exam.id)) ?? {}
  expect(past[1]).toMatchObject({ ...whole?.keep, stop: whole?.stop.share })
})

test('a minute near the exam is worth more than one now, and a day off has none', async () => {
  const db = await openStudent()
  await keep(db, { ...exam, daysOff: [today + 3] })
  await plan(db)
  const worth = (await readReport(db, exam.id))?.worth ?? []
  expect(worth).toHaveLength(19)
  expect(worth.map(({ day: on }) => on)).not.toContain(today + 3)
  expect(worth.at(-1)?.tenMinutes).toBeGreaterThan(worth[0]?.tenMinutes ?? Infinity)
})

test('half-learned cards are reviewed where that brings more, and the planner reads only what is new since', async () => {
  const db = await openStudent()
  for (let note = 0; note < 30; note++) await answer(db, `n${note}:term`, 'good')
  await keep(db, { ...exam, at: noon + 10 * day }, 'made')
  await plan(db, noon + 3 * day)
  const head = await readHead(db)
  expect(head?.seq).toBeGreaterThan(30)
  const chunk = await readChunk(db, 0)
  expect(chunk?.ids).toContain('n0:term')
  await answer(db, 'n0:definition', 'again', { at: noon + 3 * day })
  expect(await planNow(db, () => noon + 3 * day, 'with-new-answers')).toBe(true)
  expect((await readChunk(db, 0))?.ids).not.toContain('n0:definition')
  expect(await planNow(db, () => noon + 3 * day, 'with-new-answers')).toBe(false)
})

test('after a missed week the plan knows that fewer minutes will come', async () => {
  const db = await openStudent()
  await keep(db, { ...exam, at: noon + 30 * day })
  await plan(db)
  await plan(db, noon + 7 * day)
  const missed = (await readReport(db, exam.id))?.whole.keep.share ?? 1
  const punctual = await openStudent()
  await keep(punctual, { ...exam, at: noon + 30 * day, madeDay: today + 7 })
  await plan(punctual, noon + 7 * day)
  const kept = (await readReport(punctual, exam.id))?.whole.keep.share ?? 0
  expect(missed).toBeLessThan(kept)
})

test('an own note is planned where it has moved to, and with the card that came in the place of another', async () => {
  const db = await openStudent()
  await keep(db, exam)
  const fields: OwnFields = {
    ...blankFields('en'),
    kind: 'cloze',
    topic: 'volume',
    prompt: { en: 'The {{c1::soleus}} is slow.', nl: '' },
  }
  const note: OwnNote = { id: 'own-1', fields, createdAt: noon, updatedAt: noon }
  await keepOwnNote(db, note)
  await plan(db)
  const studied = async () => {
    const { today: counts, fresh } = await queueAt(db)
    const ids = [...(counts.planned?.rows ?? []), ...fresh].map(({ id }) => id)
    return ids.filter((id) => id.startsWith('own-'))
  }
  expect(await studied()).toEqual(['own-1:c1'])

  await keepOwnNote(db, { ...note, fields: { ...fields, topic: 'load' } })
  expect(await plan(db)).toBe(true)
  expect(await studied()).toEqual(['own-1:c1'])

  const prompt = { en: 'The soleus is {{c2::slow}}.', nl: '' }
  const moved: OwnNote = { ...note, fields: { ...fields, topic: 'load', prompt } }
  await keepOwnNote(db, moved)
  expect(await plan(db)).toBe(true)
  expect(await studied()).toEqual(['own-1:c2'])

  await keepOwnNote(db, { ...moved, deletedAt: noon })
  expect(await plan(db)).toBe(true)
  expect(await studied()).toEqual([])
  await keepOwnNote(db, moved)
  expect(await plan(db)).toBe(true)
  expect(await studied()).toEqual(['own-1:c2'])

  // Other words bring no other cards: the plan stays.
  const worded = { en: 'The soleus is so {{c2::slow}}.', nl: '' }
  await keepOwnNote(db, { ...moved, fields: { ...moved.fields, prompt: worded } })
  expect(await plan(db)).toBe(false)
})

const restore = (db: MyodeckDatabase, everything: Everything) =>
  replaceEverything(db, {
    ...{ ...everything, shipped: entries, contentVersion: 'v1', adoption },
    ...{ parameters: parameterKey(plain), looksBefore: '' },
  })

test.each(['columns', 'order:0000', 'rest', 'report:physiology', 'head'])(
  'a restore while a plan is made takes its place: what is stored with %s is of the new log',
  async (part) => {
    const db = await openStudent()
    await keep(db, exam)
    await answer(db, 'n0:term', 'good')
    const old = await readEverything(db)
    await answer(db, 'n1:term', 'good')
    await answer(db, 'n2:term', 'good')
    let restored: Promise<void> | undefined
    // The planner waits for no restore: one that begins during this write comes before its next one.
    db.planParts.hook('creating', (key) => {
      if (key === part) restored ??= Dexie.ignoreTransaction(() => restore(db, old))
    })
    await plan(db)
    await restored
    expect(restored).toBeDefined()
    expect((await readHead(db))?.seq).toBe(old.events.at(-1)?.seq)
    expect((await readColumns(db))?.deck.seq).toBe(old.events.at(-1)?.seq)
  },
)

test('an answer that is taken back after a plan has known it tells the next plan nothing', async () => {
  const db = await openStudent()
  await keep(db, exam)
  await plan(db)
  const untouched = await readColumns(db)
  await answer(db, 'n0:term', 'good', { durationMs: 30_000 })
  await planNow(db, () => noon, 'with-new-answers')
  const target = (await db.reviews.toArray())[0]?.id ?? ''
  const moment = { at: noon, dayStartMinutes: plain.dayStartMinutes }
  await recordUndo(db, { ...moment, target, writer: 'newtab', newId })
  await planNow(db, () => noon, 'with-new-answers')
  const columns = await readColumns(db)
  expect(columns?.record).toEqual(untouched?.record)
  expect(columns?.deck.lastDay).toEqual(untouched?.deck.lastDay)
})
