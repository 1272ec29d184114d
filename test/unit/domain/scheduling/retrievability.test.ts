import { createEmptyCard, fsrs, Rating } from 'ts-fsrs'
import { expect, test } from 'vitest'
import { retrievability } from '../../../../src/domain/scheduling/retrievability'
import { answerAll, dayMs, firstDay, unfuzzed } from './samples'

test('recall after whole study days is that of ts-fsrs', () => {
  const peer = fsrs()
  const { card } = peer.next(createEmptyCard(), new Date(firstDay * dayMs), Rating.Easy)
  const [schedule] = answerAll([{ grade: 'easy', afterDays: 0 }], unfuzzed)
  const days = [0, 1, 8, 30, 400]
  expect(
    days.map((day) => schedule && retrievability(schedule, firstDay + day, unfuzzed)),
  ).toEqual(
    days.map((day) =>
      peer.get_retrievability(card, new Date((firstDay + day) * dayMs), false),
    ),
  )
})

test('recall is whole on a day before the newest answer, when the clock was set back', () => {
  const [schedule] = answerAll([{ grade: 'easy', afterDays: 0 }], unfuzzed)
  expect(schedule && retrievability(schedule, firstDay - 3, unfuzzed)).toBe(1)
})
