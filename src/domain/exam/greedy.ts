import { answerHabits, ofGrade } from './answer-habits'
import {
  gradeNumbers,
  growthAfterPass,
  grownStability,
  recallAfter,
  stabilityAfterFail,
  stabilityAfterRepeat,
} from './memory-model'
import { recallTable, type VisitModel } from './visit-model'

/** What a visit today does to recall on the exam day, if it is the last one before it. */
export interface Gain {
  /** Recall on the exam day with and without the visit, 0 … 1. */
  readonly seen: number
  readonly unseen: number
  /** Expected seconds of the visit. */
  readonly seconds: number
}

/** The visit of a card never seen. */
export function firstGain(model: VisitModel, daysLeft: number): Gain {
  const recall = recallTable(model, daysLeft)
  const seen = model.firstStates.reduce(
    (sum, chance, state) => sum + chance * (recall[state] ?? 0),
    0,
  )
  return { seen, unseen: 0, seconds: model.firstSeconds }
}

/** The review of a card that had its last visit `gap` days ago; a failed one is repeated well once. */
export function reviewGain(
  { memory, passSeconds, failSeconds }: VisitModel,
  stability: number,
  difficulty: number,
  gap: number,
  daysLeft: number,
): Gain {
  const recall = recallAfter(memory, gap, stability)
  const growth = growthAfterPass(memory, stability, difficulty, recall)
  let passed = 0
  for (const grade of gradeNumbers) {
    const chance = ofGrade(answerHabits.passGrade, grade)
    if (chance === 0) continue
    const after = grownStability(memory, stability, growth, grade)
    passed += chance * recallAfter(memory, daysLeft, after)
  }
  const failed = stabilityAfterFail(memory, stability, difficulty, recall)
  const relearned = stabilityAfterRepeat(memory, failed, 3)
  return {
    seen: recall * passed + (1 - recall) * recallAfter(memory, daysLeft, relearned),
    unseen: recallAfter(memory, gap + daysLeft, stability),
    seconds: recall * passSeconds + (1 - recall) * failSeconds,
  }
}

/** Gain per second: the order of the greedy scheduler. */
export function gainPerSecond({ seen, unseen, seconds }: Gain): number {
  return (seen - unseen) / seconds
}
