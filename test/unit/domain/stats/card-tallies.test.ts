import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CardEvent } from '../../../../src/domain/log/events'
import { defaultParameters } from '../../../../src/domain/scheduling/defaults'
import { grades } from '../../../../src/domain/scheduling/types'
import { cardTallies, tallyChanges } from '../../../../src/domain/stats/card-tallies'
import {
  addTally,
  at,
  emptyTally,
  isEmptyTally,
  place,
  type Tally,
} from '../../../../src/domain/stats/tally'
import { dayMs, Deck, entries, firstDay } from '../log/deck'

type Act = (deck: Deck) => void

const anyAct = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.nat({ max: entries.length - 1 }), fc.constantFrom(...grades))
      .map(
        ([card, grade]): Act =>
          (deck) =>
            deck.answer(card, grade, defaultParameters),
      ),
  },
  { weight: 3, arbitrary: fc.constant<Act>((deck) => deck.undo()) },
  { weight: 1, arbitrary: fc.constant<Act>((deck) => deck.redate()) },
  {
    weight: 4,
    arbitrary: fc.integer({ min: -3 * dayMs, max: 20 * dayMs }).map(
      (ms): Act =>
        (deck) =>
          void (deck.at += ms),
    ),
  },
)

/** Days without anything are as good as absent. */
function filled(days: ReadonlyMap<number, Tally>): Record<string, number[]> {
  return Object.fromEntries(
    [...days]
      .filter(([, tally]) => !isEmptyTally(tally))
      .map(([day, tally]) => [day, [...tally]]),
  )
}

test('what is added step by step, also by undo and re-dating, is what a count of the whole log gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyAct, { minLength: 1, maxLength: 6 }), { maxLength: 8 }),
      (stages) => {
        const deck = new Deck()
        const counted = new Map<number, Tally>()
        let seen: readonly CardEvent[] = []
        for (const acts of stages) {
          for (const act of acts) act(deck)
          for (const { id } of entries) {
            const ofCard = (log: readonly CardEvent[]) =>
              log.filter(({ cardId }) => cardId === id)
            for (const [day, change] of tallyChanges(ofCard(seen), ofCard(deck.log))) {
              const sum = counted.get(day) ?? emptyTally()
              addTally(sum, change)
              counted.set(day, sum)
            }
          }
          seen = [...deck.log]
        }
        const anew = new Map<number, Tally>()
        for (const { id } of entries) {
          const log = deck.log.filter(({ cardId }) => cardId === id)
          for (const [day, tally] of cardTallies(log).days) {
            const sum = anew.get(day) ?? emptyTally()
            addTally(sum, tally)
            anew.set(day, sum)
          }
        }
        expect(filled(counted)).toEqual(filled(anew))
      },
    ),
    { numRuns: 200 },
  )
})

function numbers(deck: Deck, day: number): Record<string, number> {
  const tally = cardTallies(deck.log).days.get(day) ?? emptyTally()
  const names = ['answers', 'fresh', 'learned', 'solid', 'durationMs'] as const
  return Object.fromEntries(names.map((name) => [name, at(tally, place[name])]))
}

test('a first answer meets and learns a card; what was taken back counts for nothing', () => {
  const deck = new Deck()
  deck.answer(0, 'easy', defaultParameters)
  expect(numbers(deck, firstDay)).toEqual({
    answers: 1,
    fresh: 1,
    learned: 1,
    solid: 0,
    durationMs: 4_000,
  })
  deck.undo()
  expect(cardTallies(deck.log)).toEqual({ days: new Map(), forgotten: 0, answers: 0 })
})

test('only the first answer of a day to a card in review counts as retention', () => {
  const deck = new Deck()
  deck.answer(0, 'easy', defaultParameters)
  deck.at += 9 * dayMs
  deck.answer(0, 'again', defaultParameters)
  deck.answer(0, 'good', defaultParameters)
  deck.answer(0, 'good', defaultParameters)
  const { days, forgotten, answers } = cardTallies(deck.log)
  const tally = days.get(firstDay + 9) ?? emptyTally()
  expect([at(tally, place.young), at(tally, place.young + 1)]).toEqual([0, 1])
  expect([at(tally, place.mature), at(tally, place.mature + 1)]).toEqual([0, 0])
  expect({ forgotten, answers }).toEqual({ forgotten: 1, answers: 4 })
})

test('what is known of a card stands on the day of its newest answer only', () => {
  const deck = new Deck()
  deck.answer(0, 'easy', defaultParameters)
  deck.at += 9 * dayMs
  deck.answer(0, 'good', defaultParameters)
  const standing = [...cardTallies(deck.log).days].map(([day, tally]) => [
    day,
    tally.slice(place.stability).reduce((sum, value) => sum + value, 0),
    tally.slice(place.difficulty, place.stability).reduce((sum, value) => sum + value, 0),
  ])
  expect(standing).toEqual([
    [firstDay, 0, 0],
    [firstDay + 9, 1, 1],
  ])
})
