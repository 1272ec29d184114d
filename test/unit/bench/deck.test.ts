import { expect, test } from 'vitest'
import { foldCard } from '../../../src/domain/log/fold'
import { defaultParameters } from '../../../src/domain/scheduling/defaults'
import { parameterKey } from '../../../src/domain/scheduling/parameter-key'
import {
  answersPerCard,
  benchEntries,
  dueIn,
  studiedCard,
  turnedCards,
} from '../../bench/page/deck'
import { entry } from '../storage/helpers'

const today = 20_000
const shipped = [entry('a:term'), entry('a:definition'), entry('b:answer')]
const sets = new Map([[parameterKey(defaultParameters), defaultParameters]])

function studied(index: number, due = today) {
  let ids = 0
  const when = { today, due, firstSeq: 11 }
  const newId = () => `id-${ids++}`
  return studiedCard(entry('a:term'), index, when, defaultParameters, newId)
}

test('shipped cards come first, then pairs of made-up siblings in shipped topics', () => {
  expect(benchEntries(shipped, 2).map(({ id }) => id)).toEqual(['a:term', 'a:definition'])
  expect(benchEntries(shipped, 6).slice(3)).toEqual([
    { ...made('bench-note-1', 'term'), position: 3 },
    { ...made('bench-note-2', 'definition'), position: 4 },
    { ...made('bench-note-2', 'term'), position: 5 },
  ])
})

test('cards that must be answered before they can be graded are left out', () => {
  const ordering = entry('c:answer', { kind: 'ordering' })
  expect(turnedCards([...shipped, ordering])).toEqual(shipped)
})

function made(noteId: string, face: string) {
  return entry(`${noteId}:${face}`, { noteId, face, kind: 'term', topic: 'load' })
}

test.each([0, 1, 2, 3])('the row of card %i is the fold of its ten answers', (index) => {
  const { row, events } = studied(index)
  expect(events).toHaveLength(answersPerCard)
  expect(foldCard(entry('a:term'), events, sets)).toEqual(row)
})

test('a card is due on the day asked for, every answer lying in the past', () => {
  const { row, events } = studied(0, today - 3)
  expect(row).toMatchObject({ queue: 'review', serveDay: today - 3, lastSeq: 20 })
  expect(events.every(({ studyDay }) => studyDay < today)).toBe(true)
})

test('a card whose interval is too short for the day asked for is due sooner', () => {
  const { row, events } = studied(1, today + 100_000)
  expect(events.at(-1)?.studyDay).toBe(today - 1)
  expect(row.serveDay).toBeLessThan(today + 100_000)
})

test('a tenth of the cards is new, and a day serves shipped reviews only', () => {
  const days = Array.from({ length: 1000 }, (_, index) => [
    dueIn(index, true),
    dueIn(index, false),
  ])
  const count = (which: 0 | 1, holds: (day: number | undefined) => boolean) =>
    days.filter((pair) => holds(pair[which])).length
  expect({
    fresh: [count(0, (day) => day === undefined), count(1, (day) => day === undefined)],
    dueToday: [count(0, (day) => day === 0), count(1, (day) => day === 0)],
    backlog: [count(0, isPast), count(1, isPast)],
  }).toEqual({ fresh: [100, 100], dueToday: [675, 0], backlog: [100, 300] })
})

function isPast(day: number | undefined): boolean {
  return day !== undefined && day < 0
}
