import type { AnswerEvent } from '../log/events'
import type { CardState, Grade } from '../scheduling/types'
import { expectedAnswerSeconds, type AnswerHabits } from './answer-habits'
import type { ReviewOutcome } from './answer-shift'
import { neverSeen, type DeckColumns } from './deck-columns'
import { recallAfter, type GradeNumber, type MemoryModel } from './memory-model'

/** What the student's own answers tell the planner about her memory and her speed. */
export interface AnswerRecord {
  /** First answers of a day to cards that were learned, the newest last. */
  readonly outcomes: readonly ReviewOutcome[]
  /** Seconds that her answers took, and that the planner expected for the same answers. */
  readonly secondsUsed: number
  readonly secondsExpected: number
}

export const noAnswers: AnswerRecord = {
  outcomes: [],
  secondsUsed: 0,
  secondsExpected: 0,
}

/** So many outcomes are kept: more would hardly move the shift, and old ones tell of a former memory. */
const mostOutcomes = 1000

const gradeNumber: Readonly<Record<Grade, GradeNumber>> = {
  again: 1,
  hard: 2,
  good: 3,
  easy: 4,
}
const phaseOf: Readonly<Record<CardState, keyof AnswerHabits['seconds']>> = {
  new: 'learning',
  learning: 'learning',
  review: 'review',
  relearning: 'relearning',
}

/**
 * Adds answers to the record, and writes into the columns what each made of its card, because the next answer is
 * held against that. The columns are changed in place.
 * @param answers in effect, oldest first, all newer than what the columns know
 */
export function recordAnswers(
  record: AnswerRecord,
  answers: readonly AnswerEvent[],
  deck: DeckColumns,
  rowOf: ReadonlyMap<string, number>,
  memory: MemoryModel,
): AnswerRecord {
  const outcomes = [...record.outcomes]
  let { secondsUsed, secondsExpected } = record
  for (const answer of answers) {
    secondsUsed += answer.durationMs / 1000
    secondsExpected += expectedAnswerSeconds(
      phaseOf[answer.stateBefore],
      gradeNumber[answer.grade],
    )
    const row = rowOf.get(answer.cardId)
    if (row === undefined) continue
    const outcome = outcomeOf(answer, deck, row, memory)
    if (outcome) outcomes.push(outcome)
    remember(answer, deck, row)
  }
  return { outcomes: outcomes.slice(-mostOutcomes), secondsUsed, secondsExpected }
}

/** Repeats of the same day, and answers to cards never seen, tell nothing of memory. */
function outcomeOf(
  { studyDay, grade, stateBefore }: AnswerEvent,
  { lastDay, stability }: DeckColumns,
  row: number,
  memory: MemoryModel,
): ReviewOutcome | undefined {
  const last = lastDay[row] ?? neverSeen
  const gap = studyDay - last
  if (last === neverSeen || stateBefore === 'new' || gap < 1) return undefined
  return {
    predicted: recallAfter(memory, gap, stability[row] ?? 1),
    recalled: grade !== 'again',
  }
}

function remember({ result, studyDay }: AnswerEvent, deck: DeckColumns, row: number) {
  deck.stability[row] = result.stabilityDays ?? deck.stability[row] ?? 1
  deck.difficulty[row] = result.difficulty ?? deck.difficulty[row] ?? 5
  deck.lastDay[row] = studyDay
}
