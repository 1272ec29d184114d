import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  grades,
  type Grade,
  type ParameterSet,
} from '../../../../src/domain/scheduling/types'
import { defaultParameters } from '../../../../src/domain/scheduling/defaults'
import { dayMs, Deck, entries, parameterSets } from './deck'

type Act = (deck: Deck) => void

const anyCard = fc.nat({ max: entries.length - 1 })
const anyMark = fc.constantFrom('suspend', 'unsuspend', 'flag', 'unflag')
const answer = (card: number, grade: Grade, parameters: ParameterSet): Act => {
  return (deck) => deck.answer(card, grade, parameters)
}
const anyAnswer = fc
  .tuple(anyCard, fc.constantFrom(...grades), fc.constantFrom(...parameterSets))
  .map((answered) => answer(...answered))

/** What happens to a deck: answers, marks, undo, time going on, and now and then a clock stepping back. */
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: anyAnswer },
  { weight: 2, arbitrary: fc.constant<Act>((deck) => deck.undo()) },
  {
    weight: 2,
    arbitrary: anyCard.map(
      (card): Act =>
        (deck) =>
          deck.bury(card),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(anyCard, anyMark).map(
      ([card, mark]): Act =>
        (deck) =>
          deck.mark(card, mark),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        anyCard,
        fc.constantFrom('tag', 'untag'),
        fc.constantFrom('anatomy', 'zone', 'asked'),
      )
      .map(
        ([card, type, tag]): Act =>
          (deck) =>
            deck.tag(card, type, tag),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(anyCard, fc.integer({ min: 2, max: 4 })).map(
      ([card, version]): Act =>
        (deck) =>
          deck.correct(card, version),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.integer({ min: 0, max: 20 * dayMs }).map(
      (ms): Act =>
        (deck) =>
          void (deck.at += ms),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 40 * dayMs }).map(
      (ms): Act =>
        (deck) =>
          void (deck.at -= ms),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Act>((deck) => deck.redate()) },
)
const anyHistory = fc.array(anyAct, { maxLength: 40 })

/** A deck with this history, looked at after every act. */
function play(history: readonly Act[], look: (deck: Deck) => void): Deck {
  const deck = new Deck()
  for (const act of history) {
    act(deck)
    look(deck)
  }
  return deck
}

test('after every event each row equals the fold of its whole log', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      play(history, (deck) =>
        expect(deck.rows).toEqual(deck.rows.map((row) => deck.folded(row))),
      )
    }),
  )
})

test('the result stored in an answer is what the card became', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      play(history, (deck) => {
        const newest = deck.log.findLast((event) => event.type !== 'bury')
        if (newest?.type !== 'answer') return
        expect(deck.rows.find(({ id }) => id === newest.cardId)).toMatchObject(
          newest.result,
        )
      })
    }),
  )
})

test('counters changed event by event equal a recount', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      play(history, (deck) => expect(deck.counts).toEqual(deck.recount()))
    }),
  )
})

test('undoing an answer brings back every row as it was, but for its newest event', () => {
  fc.assert(
    fc.property(anyHistory, anyAnswer, (history, last) => {
      const deck = play(history, () => undefined)
      const before = deck.rows
      last(deck)
      deck.undo()
      expect(deck.rows.map((row) => ({ ...row, lastSeq: 0 }))).toEqual(
        before.map((row) => ({ ...row, lastSeq: 0 })),
      )
      expect(deck.counts).toEqual(deck.recount())
    }),
  )
})

test('undoing every answer of a history without redating makes every card new again', () => {
  fc.assert(
    fc.property(fc.array(anyAnswer, { maxLength: 15 }), (answers) => {
      const deck = play(answers, () => undefined)
      answers.forEach(() => deck.undo())
      const fresh = new Deck().rows
      expect(deck.rows.map((row) => ({ ...row, lastSeq: 0 }))).toEqual(fresh)
    }),
  )
})

test('after re-dating no card was answered, is buried or learns later than the clock now says', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const deck = play(history, () => undefined)
      deck.redate()
      for (const row of deck.rows) {
        expect(row.lastStudyDay ?? 0).toBeLessThanOrEqual(deck.studyDay)
        expect(row.buriedUntilDay).toBeLessThanOrEqual(deck.studyDay)
        expect(row.dueAt ?? 0).toBeLessThanOrEqual(deck.at + 15 * 60_000)
      }
    }),
  )
})

test('a corrected card says so until its next answer, and a reviewed one is due at once with its memory kept', () => {
  fc.assert(
    fc.property(anyHistory, anyCard, (history, card) => {
      const deck = play(history, () => undefined)
      const before = deck.rows[card]
      deck.correct(card, 2)
      const corrected = deck.rows[card]
      expect(corrected).toMatchObject({
        unreadCorrection: 2,
        state: before?.state,
        answers: before?.answers,
      })
      expect(corrected?.stabilityDays).toBe(before?.stabilityDays)
      if (corrected?.state === 'review')
        expect(corrected.dueDay).toBeLessThanOrEqual(deck.studyDay)
      deck.answer(card, 'good', defaultParameters)
      expect(deck.rows[card]).not.toHaveProperty('unreadCorrection')
    }),
  )
})
