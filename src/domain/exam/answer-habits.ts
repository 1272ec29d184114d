import type { GradeNumber } from './memory-model'

/** Chances or seconds by grade: again, hard, good, easy. */
export type ByGrade = readonly [number, number, number, number]

/**
 * How students answer and how long it takes, as the planner expects it. The defaults of the FSRS simulator
 * (fsrs-rs, MIT), made from many Anki logs; a student's own speed comes in as `pace` (see `effort`).
 */
export interface AnswerHabits {
  /** Chance of each first grade of a new card. */
  readonly firstGrade: ByGrade
  /** Chance of each grade of a review that was recalled; again has none. */
  readonly passGrade: ByGrade
  /** Seconds of an answer by where the card stands. */
  readonly seconds: Readonly<Record<'learning' | 'review' | 'relearning', ByGrade>>
  /** Chance of each next grade within the same day after again, hard and good; easy ends the day. */
  readonly nextGrade: Readonly<
    Record<'learning' | 'relearning', readonly [ByGrade, ByGrade, ByGrade]>
  >
}

export const answerHabits: AnswerHabits = {
  firstGrade: [0.24, 0.094, 0.495, 0.171],
  passGrade: [0, 0.224, 0.631, 0.145],
  seconds: {
    learning: [19.58, 18.79, 13.78, 10.71],
    review: [19.38, 17.59, 12.38, 8.94],
    relearning: [16.44, 15.25, 12.32, 8.03],
  },
  nextGrade: {
    learning: [
      [0.3686, 0.0628, 0.5108, 0.0577],
      [0.0442, 0.4553, 0.4457, 0.0549],
      [0.0519, 0.047, 0.8462, 0.055],
    ],
    relearning: [
      [0.2157, 0.0643, 0.6595, 0.0604],
      [0.05, 0.4638, 0.4475, 0.0387],
      [0.1057, 0.1434, 0.7266, 0.0244],
    ],
  },
}

/** The value for one grade. */
export function ofGrade(values: ByGrade, grade: GradeNumber): number {
  return values[grade - 1] ?? 0
}

/** Seconds that an answer takes at the expected speed. */
export function expectedAnswerSeconds(
  phase: keyof AnswerHabits['seconds'],
  grade: GradeNumber,
): number {
  return ofGrade(answerHabits.seconds[phase], grade)
}
