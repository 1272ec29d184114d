import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CountedDay } from '../../../src/domain/stats/day-sums'
import { emptyTally } from '../../../src/domain/stats/tally'
import { daysOf, spanKey, spansOf } from '../../../src/storage/stats-spans'

const day = fc.record({
  studyDay: fc.integer({ min: 20_000, max: 20_400 }),
  topic: fc.constantFrom('load', 'growth', 'pain'),
  tally: fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }).map((numbers) => {
    const tally = emptyTally()
    tally.set([1, ...numbers])
    return tally
  }),
})
const days = fc.uniqueArray(day, {
  selector: ({ topic, studyDay }) => `${topic} ${studyDay}`,
})

test('days that were packed come out again, each topic in the order of time', () => {
  fc.assert(
    fc.property(days, (some) => {
      const spans = spansOf(some)
      const keys = spans.map(({ topic, span }) => `${topic} ${span}`)
      expect(new Set(keys).size).toBe(spans.length)
      for (const span of spans)
        for (const { topic, studyDay } of daysOf(span))
          expect(spanKey(topic, studyDay)).toEqual([span.topic, span.span])
      const sorted = (list: readonly CountedDay[]) =>
        list.toSorted((a, b) => a.topic.localeCompare(b.topic) || a.studyDay - b.studyDay)
      expect(sorted(spans.flatMap(daysOf))).toEqual(sorted(some))
    }),
  )
})

test('a day on which nothing is left to count is not kept', () => {
  expect(spansOf([{ studyDay: 20_000, topic: 'load', tally: emptyTally() }])).toEqual([])
})
