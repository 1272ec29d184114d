import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CardEntry } from '../../../src/domain/card/catalogue'
import { foldCard, withDerived } from '../../../src/domain/log/fold'
import { bucketKey, bucketsOf } from '../../../src/domain/queue/counts'
import { grades } from '../../../src/domain/scheduling/types'
import { recordBulk } from '../../../src/storage/bulk'
import { recordManual } from '../../../src/storage/manual'
import { readParameterSets } from '../../../src/storage/refold'
import { recordRedate } from '../../../src/storage/redate'
import { readDayMark } from '../../../src/storage/study-clock'
import { adoptShippedCards } from '../../../src/storage/shipped-cards'
import { recordUndo } from '../../../src/storage/undo'
import { newestUndoable } from '../../../src/storage/undoable'
import type { MyodeckDatabase } from '../../../src/storage/database'
import { answer, day, deck, minute, newId, noon, openDeck, plain } from './helpers'

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      card: fc.nat(deck.length - 1),
      grade: fc.constantFrom(...grades),
      retention: fc.constantFrom(0.8, 0.9),
      steps: fc.constantFrom('two-steps' as const, 'light' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'suspend' as const,
        'unsuspend' as const,
        'bury' as const,
        'flag' as const,
      ),
      card: fc.nat(deck.length - 1),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('bulk' as const),
      cards: fc.subarray(deck.map(({ id }) => id)),
      change: fc.oneof(
        fc.record({
          type: fc.constantFrom(
            'suspend' as const,
            'unsuspend' as const,
            'reset' as const,
          ),
        }),
        fc.record({ type: fc.constant('setDue' as const), inDays: fc.nat(20) }),
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('ship' as const),
      corrected: fc.constantFrom(...deck.map(({ noteId }) => noteId), undefined),
      withdrawn: fc.nat(deck.length),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('redate' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      // Also backwards: a clock that is set back.
      ms: fc.oneof(fc.integer({ min: -2 * day, max: 9 * day }), fc.constant(11 * minute)),
    }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** @returns the entry with which each card was shipped last, in the order of the deck */
async function perform(
  db: MyodeckDatabase,
  steps: readonly Step[],
): Promise<readonly CardEntry[]> {
  let at = noon
  let shipped = deck
  let versions = 1
  const moment = () => ({ at, dayStartMinutes: 240, writer: 'newtab' as const, newId })
  for (const now of steps) {
    if (now.do === 'wait') at += now.ms
    else if (now.do === 'answer') {
      const parameters = { ...plain, desiredRetention: now.retention, steps: now.steps }
      await answer(db, deck[now.card]?.id ?? '', now.grade, { at, parameters })
    } else if (now.do === 'undo') {
      const target = await newestUndoable(db, (await readDayMark(db)).lastStudyDay)
      if (target)
        await recordUndo(db, { ...moment(), target: target.id }).catch(
          (error: unknown) => {
            // A new study day has begun since: nothing of today is there to take back.
            expect(error).toMatchObject({ reason: 'nothingToUndo' })
          },
        )
    } else if (now.do === 'ship') {
      shipped = shipped.map((entry, index) => {
        if (entry.noteId !== now.corrected || index === now.withdrawn) return entry
        return { ...entry, correction: (entry.correction ?? 1) + 1 }
      })
      const entries = shipped.filter((_, index) => index !== now.withdrawn)
      const load = () => Promise.resolve(entries)
      await adoptShippedCards(db, load, `next ${versions++}`, moment())
    } else if (now.do === 'bulk')
      await recordBulk(db, { ...moment(), change: now.change, cardIds: now.cards })
    else if (now.do === 'redate') await recordRedate(db, moment())
    else
      await recordManual(db, {
        ...moment(),
        action: now.do,
        cardId: deck[now.card]?.id ?? '',
        id: newId(),
      })
  }
  return shipped
}

async function recounted(db: MyodeckDatabase): Promise<Map<string, number>> {
  const { foldDay } = await readDayMark(db)
  const counts = new Map<string, number>()
  for (const row of await db.cards.toArray())
    for (const bucket of bucketsOf(row, foldDay)) {
      const key = bucketKey(bucket).join(' ')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return counts
}

test('after any writes and clock steps, counters equal a recount and every row equals the fold of its log', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const db = await openDeck()
      const shipped = await perform(db, steps)
      const counters = new Map(
        (await db.counters.toArray()).map(({ queue, serveDay, topic, count }) => [
          [queue, serveDay, topic].join(' '),
          count,
        ]),
      )
      expect(counters).toEqual(await recounted(db))
      const sets = await readParameterSets(db)
      for (const entry of shipped) {
        const log = await db.reviews.filter(({ cardId }) => cardId === entry.id).toArray()
        const row = await db.cards.get(entry.id)
        const folded = foldCard(entry, log, sets)
        expect(row).toEqual(withDerived({ ...folded, withdrawn: row?.withdrawn ?? 0 }))
      }
      const days = await db.days.toArray()
      expect(
        days.every(({ answers, durationMs }) => answers >= 0 && durationMs >= 0),
      ).toBe(true)
      await db.delete()
    }),
    { numRuns: 60 },
  )
}, 120_000)
