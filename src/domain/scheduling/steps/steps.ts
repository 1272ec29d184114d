import type { CardState, Grade, StepsName } from '../types'
import { light } from './light'
import { twoSteps } from './two-steps'

/** The card comes back on the same day. */
export interface Step {
  readonly minutes: number
  /** Position in the steps after this answer. */
  readonly stepIndex: number
}

/** What an answer meets: the card's state before it and its position in the steps (0 when new or in review). */
export interface StepSituation {
  readonly state: CardState
  readonly stepIndex: number
  readonly grade: Grade
}

/** The (re)learning step that an answer leads to; undefined when the card graduates, or stays, in review. */
export type StepsStrategy = (situation: StepSituation) => Step | undefined

const strategies: Readonly<Record<StepsName, StepsStrategy>> = {
  'two-steps': twoSteps,
  light,
}

/** The (re)learning steps of that name. */
export function stepsNamed(name: StepsName): StepsStrategy {
  return strategies[name]
}
