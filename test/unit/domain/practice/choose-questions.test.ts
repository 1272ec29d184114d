import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  chooseQuestions,
  questionsOf,
  shareOut,
  type Askable,
} from '../../../../src/domain/practice/choose-questions'

function cardsOf(topic: string, notes: number, faces = 1): Askable[] {
  return Array.from({ length: notes * faces }, (_, at) => ({
    cardId: `${topic}-${at}`,
    noteId: `${topic}-${Math.floor(at / faces)}`,
    topic,
  }))
}

const sizes = (map: Map<string, number>) => Object.fromEntries(map)

test('questions are shared out by the weights of the topics', () => {
  const plenty = new Map([
    ['load', 99],
    ['volume', 99],
    ['rest', 99],
  ])
  const weights = { load: 3, volume: 2, rest: 1 }
  expect(sizes(shareOut(weights, plenty, 12))).toEqual({ load: 6, volume: 4, rest: 2 })
})

test('a topic with too few cards gives the rest of its share to the others', () => {
  const available = new Map([
    ['load', 2],
    ['volume', 99],
    ['rest', 99],
  ])
  const weights = { load: 8, volume: 1, rest: 1 }
  expect(sizes(shareOut(weights, available, 12))).toEqual({ load: 2, volume: 5, rest: 5 })
})

test('of one note only one card is asked', () => {
  const chosen = chooseQuestions(cardsOf('load', 3, 4), { load: 1 }, 20, 'seed')
  expect(new Set(chosen.map(({ noteId }) => noteId)).size).toBe(3)
  expect(chosen).toHaveLength(3)
})

/** A patient case as it may be asked: one card, several steps. */
const caseOf = (noteId: string, steps: number): Askable[] =>
  Array.from({ length: steps }, (_, step) => ({
    ...{ cardId: `${noteId}:case`, noteId, topic: 'load', step },
  }))

test('the steps of a patient case are asked one after the other, each a question', () => {
  const cards = [...cardsOf('load', 6), ...caseOf('knee', 3), ...caseOf('hip', 4)]
  expect(questionsOf(cards)).toBe(13)
  const chosen = chooseQuestions(cards, { load: 1 }, 13, 'seed')
  expect(chosen).toHaveLength(13)
  for (const noteId of ['knee', 'hip']) {
    const places = chosen.flatMap((card, place) =>
      card.noteId === noteId ? [place] : [],
    )
    const steps = chosen.flatMap((card) => (card.noteId === noteId ? [card.step] : []))
    expect(steps).toEqual(steps.map((_, at) => at))
    expect((places.at(-1) ?? 0) - (places[0] ?? 0)).toBe(steps.length - 1)
  }
})

test('a patient case that has more steps than there is room for gives way, and is cut short only when nothing else is left', () => {
  for (let seed = 0; seed < 20; seed++) {
    const cards = [...cardsOf('load', 2), ...caseOf('knee', 3)]
    const two = chooseQuestions(cards, { load: 1 }, 2, String(seed))
    expect(two.map(({ step }) => step)).toEqual([undefined, undefined])
    const cut = chooseQuestions(caseOf('hip', 4), { load: 1 }, 3, String(seed))
    expect(cut.map(({ step }) => step)).toEqual([0, 1, 2])
  }
})

test('the same seed asks the same questions in the same order, another one does not', () => {
  const cards = [...cardsOf('load', 30), ...cardsOf('volume', 30)]
  const ask = (seed: string) =>
    chooseQuestions(cards, { load: 1, volume: 1 }, 20, seed).map(({ cardId }) => cardId)
  expect(ask('one')).toEqual(ask('one'))
  expect(ask('one')).not.toEqual(ask('two'))
})

test('property: as many as are wanted or all there are, never from a topic that was not chosen', () => {
  const topics = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.record({
      weight: fc.double({ min: 0.01, max: 50, noNaN: true }),
      notes: fc.nat(30),
    }),
    { minKeys: 1 },
  )
  fc.assert(
    fc.property(topics, fc.integer({ min: 1, max: 80 }), (given, count) => {
      const cards = Object.entries(given).flatMap(([topic, { notes }]) =>
        cardsOf(topic, notes, 2),
      )
      const weights = Object.fromEntries(
        Object.entries(given).map(([topic, { weight }]) => [topic, weight]),
      )
      const all = [...cards, ...cardsOf('elsewhere', 5)]
      const chosen = chooseQuestions(all, weights, count, 'seed')
      expect(chosen).toHaveLength(Math.min(count, cards.length / 2))
      expect(chosen.every(({ topic }) => topic !== 'elsewhere')).toBe(true)
    }),
  )
})

test('property: with cards enough no topic is more than one question away from its share', () => {
  const weights = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.integer({ min: 1, max: 9 }),
    { minKeys: 1 },
  )
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 100 }), (topics, count) => {
      const plenty = new Map(Object.keys(topics).map((topic) => [topic, 1000]))
      const sum = Object.values(topics).reduce((total, weight) => total + weight, 0)
      const shares = shareOut(topics, plenty, count)
      for (const [topic, share] of shares)
        expect(Math.abs(share - (count * (topics[topic] ?? 0)) / sum)).toBeLessThan(1)
    }),
  )
})
