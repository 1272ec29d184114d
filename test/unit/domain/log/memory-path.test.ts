import { expect, test } from 'vitest'
import { memoryPath } from '../../../../src/domain/log/memory-path'
import { defaultParameters } from '../../../../src/domain/scheduling/defaults'
import { parameterKey } from '../../../../src/domain/scheduling/parameter-key'
import { recallAfter } from '../../../../src/domain/scheduling/retrievability'
import { dayMs, Deck, entries, firstDay } from './deck'

const sets = new Map([[parameterKey(defaultParameters), defaultParameters]])
const [entry] = entries

function pathOf(deck: Deck) {
  if (!entry) throw new Error('no card')
  const events = deck.log.filter(({ cardId }) => cardId === entry.id)
  return memoryPath(entry, events, sets)
}

test('each answer that counts begins a stretch that lasts to the next, the last one goes on', () => {
  const deck = new Deck()
  deck.answer(0, 'easy', defaultParameters)
  deck.at += 8 * dayMs
  deck.answer(0, 'good', defaultParameters)
  deck.at += 3 * dayMs
  deck.answer(0, 'again', defaultParameters)
  deck.undo()
  const path = pathOf(deck)

  expect(path).toEqual([
    {
      grade: 'easy',
      fromDay: firstDay,
      toDay: firstDay + 8,
      stabilityDays: expect.any(Number),
    },
    {
      grade: 'good',
      fromDay: firstDay + 8,
      stabilityDays: deck.rows[0]?.stabilityDays,
    },
  ])
})

test('a reset ends the memory and begins none', () => {
  const deck = new Deck()
  deck.answer(0, 'easy', defaultParameters)
  deck.at += dayMs
  const reset = {
    type: 'reset',
    seq: 99,
    id: 'reset',
    cardId: entry?.id ?? '',
    at: deck.at,
    studyDay: deck.studyDay,
    writer: 'newtab',
  } as const
  deck.log.push(reset)

  expect(pathOf(deck)).toMatchObject([{ toDay: firstDay + 1, forgotten: true }])
})

test('after as many days as it is stable a memory holds with 90 %', () => {
  expect(recallAfter(0, 12.5, defaultParameters)).toBe(1)
  expect(recallAfter(12.5, 12.5, defaultParameters)).toBeCloseTo(0.9, 6)
})
