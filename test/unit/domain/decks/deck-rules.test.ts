import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  deckRoom,
  newRounds,
  parametersOf,
  settingOf,
} from '../../../../src/domain/decks/deck-rules'
import {
  chosenDecks,
  type DeckSettings,
} from '../../../../src/domain/decks/deck-settings'
import { checkParameters } from '../../../../src/domain/scheduling/check'
import { defaultParameters } from '../../../../src/domain/scheduling/defaults'
import { parameterKey } from '../../../../src/domain/scheduling/parameter-key'

const subjects: Readonly<Record<string, string>> = {
  load: 'training',
  volume: 'training',
  nutrition: 'physiology',
}
const subjectOf = (topic: string): string | undefined => subjects[topic]

test('what stands at a topic goes before what stands at its subject, the rest comes from there', () => {
  const decks: DeckSettings = {
    training: { desiredRetention: 0.85, newOrder: 'last' },
    load: { desiredRetention: 0.95 },
  }
  expect(settingOf(decks, 'load', subjectOf)).toEqual({
    desiredRetention: 0.95,
    newOrder: 'last',
  })
  expect(settingOf(decks, 'nutrition', subjectOf)).toEqual({})
})

test('a card is scheduled with the retention of its deck, and no answer is stored with the decks themselves', () => {
  const parameters = {
    ...defaultParameters,
    decks: { training: { desiredRetention: 0.85 } },
  }
  expect(parametersOf(parameters, 'load', subjectOf)).toEqual({
    ...defaultParameters,
    desiredRetention: 0.85,
  })
  expect(parametersOf(parameters, 'nutrition', subjectOf)).toEqual(defaultParameters)
})

test('the limits of a topic and of its subject both hold, and what was done today counts for both', () => {
  const decks = { training: { newPerDay: 6 }, load: { newPerDay: 3 } }
  const room = deckRoom(decks, 'newPerDay', subjectOf, [
    { topic: 'load', count: 1 },
    { topic: 'volume', count: 1 },
  ])
  const waiting = [
    { topic: 'load', count: 10 },
    { topic: 'volume', count: 10 },
    { topic: 'nutrition', count: 7 },
  ]
  expect(room.within(waiting)).toBe(2 + 2 + 7)
  expect(room.within([{ topic: 'volume', count: 10 }])).toBe(4)
  expect(room.hasRoom('load')).toBe(true)
})

test('a deck that was studied beyond its limit has no room, and none is owed', () => {
  const room = deckRoom({ load: { newPerDay: 3 } }, 'newPerDay', subjectOf, [
    { topic: 'load', count: 8 },
  ])
  expect(room.hasRoom('load')).toBe(false)
  expect(room.within([{ topic: 'load', count: 5 }])).toBe(0)
  expect(room.hasRoom('volume')).toBe(true)
})

test('as many cards fit as are counted, whatever the limits', () => {
  const limit = fc.integer({ min: 0, max: 9 })
  const topics = fc.constantFrom('load', 'volume', 'nutrition', 'gone')
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('load', 'volume', 'training', 'physiology'), limit),
      fc.array(topics, { maxLength: 12 }),
      fc.array(topics, { maxLength: 30 }),
      (limits, done, waiting) => {
        const decks = Object.fromEntries(
          Object.entries(limits).map(([deck, reviewsPerDay]) => [
            deck,
            { reviewsPerDay },
          ]),
        )
        const each = (all: readonly string[]) => all.map((topic) => ({ topic, count: 1 }))
        const room = deckRoom(decks, 'reviewsPerDay', subjectOf, each(done))
        expect(room.fitting(each(waiting))).toHaveLength(room.within(each(waiting)))
      },
    ),
  )
})

test('new cards are looked for in the decks that come first, then as usual, then in the last', () => {
  expect(newRounds({})).toEqual([undefined])
  expect(
    newRounds({ load: { newOrder: 'last' }, volume: { newOrder: 'first' } }),
  ).toEqual(['first', undefined, 'last'])
})

test('a deck without settings is dropped', () => {
  expect(chosenDecks({ load: {}, volume: { newPerDay: 0 } })).toEqual({
    volume: { newPerDay: 0 },
  })
})

test('a set without decks keeps the key it had before there were any, and each setting of a deck changes it', () => {
  const key = parameterKey(defaultParameters)
  expect(parameterKey({ ...defaultParameters, decks: {} })).toBe(key)
  const keys = [
    { load: { newPerDay: 3 } },
    { load: { reviewsPerDay: 3 } },
    { load: { desiredRetention: 0.8 } },
    { load: { newOrder: 'first' as const } },
    { volume: { newPerDay: 3 } },
  ].map((decks) => parameterKey({ ...defaultParameters, decks }))
  expect(new Set([key, ...keys]).size).toBe(6)
})

test.each([[{ newPerDay: -1 }], [{ reviewsPerDay: 2.5 }], [{ desiredRetention: 0.5 }]])(
  'a deck with %o cannot be scheduled with',
  (setting) => {
    const problems = checkParameters({ ...defaultParameters, decks: { load: setting } })
    expect(problems.map(({ field }) => field)).toEqual(['decks'])
  },
)
