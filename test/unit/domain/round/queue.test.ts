import { expect, test } from 'vitest'
import type { CardEvent } from '../../../../src/domain/log/events'
import { roundQueue } from '../../../../src/domain/round/queue'
import type { Grade } from '../../../../src/domain/scheduling/types'

const cards = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const event = { at: 0, studyDay: 20_000, writer: 'newtab' } as const
const graded = (seq: number, cardId: string, grade: Grade): CardEvent => ({
  ...event,
  type: 'practice',
  seq,
  id: `e${seq}`,
  cardId,
  grade,
  durationMs: 1000,
  rawDurationMs: 1000,
})

test('a card that was known is through, and one that was missed comes again after five others', () => {
  const events = [graded(1, 'a', 'again'), graded(2, 'b', 'good')]
  expect(roundQueue(cards, events)).toEqual({
    left: ['c', 'd', 'e', 'f', 'a', 'g', 'h'],
    done: 1,
  })
})

test('an answer taken back puts its card where it was', () => {
  const undo: CardEvent = {
    ...event,
    type: 'undo',
    seq: 2,
    id: 'u',
    cardId: 'a',
    target: 'e1',
  }
  expect(roundQueue(cards, [graded(1, 'a', 'good'), undo])).toEqual({
    left: cards,
    done: 0,
  })
})

test('a card that was known but is still being learned comes again', () => {
  const { left, done } = roundQueue(
    ['a', 'b'],
    [graded(1, 'a', 'good')],
    (id) => id === 'a',
  )
  expect({ left, done }).toEqual({ left: ['b', 'a'], done: 0 })
})

test('a card put away by hand leaves the round without being done', () => {
  const away: CardEvent = { ...event, type: 'suspend', seq: 1, id: 's', cardId: 'b' }
  expect(roundQueue(['a', 'b'], [away])).toEqual({ left: ['a'], done: 0 })
})

test('what happened to other cards is nothing to a round', () => {
  expect(roundQueue(['a'], [graded(1, 'z', 'good')])).toEqual({ left: ['a'], done: 0 })
})
