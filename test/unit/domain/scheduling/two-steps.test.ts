import fc from 'fast-check'
import {
  CLAMP_PARAMETERS,
  Rating,
  State,
  createEmptyCard,
  fsrs,
  type Card,
  type Grade as PeerGrade,
} from 'ts-fsrs'
import { expect, test } from 'vitest'
import type {
  Grade,
  ParameterSet,
  Schedule,
} from '../../../../src/domain/scheduling/types'
import {
  allFours,
  anyAnswers,
  answerAll,
  dayMs,
  firstDay,
  unfuzzed,
  type TimedGrade,
} from './samples'

const ratings: Record<Grade, PeerGrade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
}

/** What ts-fsrs's own scheduler makes of the same answers, each at UTC midnight of its day. */
function answerAllByPeer(
  answers: readonly TimedGrade[],
  parameters: ParameterSet,
): Schedule[] {
  const peer = fsrs({
    w: parameters.weights,
    request_retention: parameters.desiredRetention,
    maximum_interval: parameters.maximumIntervalDays,
    enable_fuzz: false,
    learning_steps: ['1m', '10m'],
    relearning_steps: ['10m'],
  })
  let day = firstDay
  let card = createEmptyCard(new Date(day * dayMs))
  return answers.map(({ grade, afterDays }) => {
    day += afterDays
    card = peer.next(card, new Date(day * dayMs), ratings[grade]).card
    return inOurWords(card, day, parameters.maximumIntervalDays)
  })
}

/** ts-fsrs spaces Good and Easy even beyond the maximum interval; we do not go beyond it. */
function inOurWords(card: Card, day: number, maximumIntervalDays: number): Schedule {
  const answered = {
    stabilityDays: card.stability,
    difficulty: card.difficulty,
    lastStudyDay: day,
    answers: card.reps,
    lapses: card.lapses,
  }
  if (card.state === State.Review) {
    const interval = Math.min(card.due.getTime() / dayMs - day, maximumIntervalDays)
    return { ...answered, state: 'review', dueDay: day + interval }
  }
  return {
    ...answered,
    state: card.state === State.Learning ? 'learning' : 'relearning',
    dueAt: card.due.getTime(),
    stepIndex: card.learning_steps,
    steps: 'two-steps',
  }
}

test.each([0, 1, 2, 9])(
  'two steps equal the scheduler of ts-fsrs for all sequences of four grades %i days apart',
  (afterDays) => {
    for (const four of allFours) {
      const answers = four.map((grade) => ({ grade, afterDays }))
      expect(answerAll(answers, unfuzzed)).toEqual(answerAllByPeer(answers, unfuzzed))
    }
  },
)

const anyWeights = fc.tuple(
  ...CLAMP_PARAMETERS(2).map(([min = 0, max = 0]) =>
    fc.double({ min, max, noNaN: true, noDefaultInfinity: true }),
  ),
)

test('two steps equal the scheduler of ts-fsrs for any answers, weights and retention', () => {
  fc.assert(
    fc.property(
      anyAnswers,
      fc.oneof(fc.constant(unfuzzed.weights), anyWeights),
      fc.double({ min: 0.7, max: 0.99, noNaN: true }),
      fc.constantFrom(10, 365, 36_500),
      (answers, weights, desiredRetention, maximumIntervalDays) => {
        const parameters = { ...unfuzzed, weights, desiredRetention, maximumIntervalDays }
        expect(answerAll(answers, parameters)).toEqual(
          answerAllByPeer(answers, parameters),
        )
      },
    ),
    { numRuns: 300 },
  )
})
