import type { UnitKey } from '../grading/units'
import type { Bilingual } from './note'

/*
 * What is asked, without what every note carries. A note is one task; a patient case has several as its steps.
 */

/** One question, one answer. */
export interface BasicTask {
  readonly kind: 'basic'
  readonly question: Bilingual
  readonly answer: Bilingual
}

export interface ChoiceOption {
  readonly text: Bilingual
  readonly correct: boolean
}

/** A question with options of which one is right, or two and more where there are `several`. */
export interface ChoiceTask {
  readonly kind: 'choice'
  readonly question: Bilingual
  readonly options: readonly ChoiceOption[]
  readonly several: boolean
}

/** A question whose answer, a term, is typed. */
export interface TypedTask {
  readonly kind: 'typed'
  readonly question: Bilingual
  /** In its usual spelling. */
  readonly answer: Bilingual
  /** Synonyms and spellings that are right too. */
  readonly accept: Bilingual<readonly string[]>
}

/** One number, or the lower and the upper end of a range. */
export type Ends = readonly [number] | readonly [number, number]

/** A question whose answer, a number or a range, is typed. */
export interface NumericTask {
  readonly kind: 'numeric'
  readonly question: Bilingual
  readonly ends: Ends
  /** How far a typed number, or each end of a range, may lie off; in `unit`. */
  readonly tolerance: number
  readonly unit: UnitKey
  /** The answer as it is written: "65–85%", "0,24 g/kg". */
  readonly answer: Bilingual
}

/** Steps that stand in any order among themselves; mostly just one. */
export type OrderingStep = readonly Bilingual[]

/** Steps to be put in order. */
export interface OrderingTask {
  readonly kind: 'ordering'
  readonly question: Bilingual
  /** In the right order. */
  readonly steps: readonly OrderingStep[]
}

/** What one step of a patient case asks. */
export type StepTask = BasicTask | ChoiceTask | TypedTask | NumericTask | OrderingTask

/** One step of a patient case. */
export interface CaseStep {
  readonly task: StepTask
  readonly explanation: Bilingual
  /** Notes whose cards are offered when this step fails. */
  readonly beneath: readonly string[]
}

/** A patient, and questions about her one after the other; together one card. */
export interface CaseTask {
  readonly kind: 'case'
  readonly vignette: Bilingual
  readonly steps: readonly CaseStep[]
}

/** Numbers from which one is drawn: `from`, `from + step` … at most `to`. */
export interface Variable {
  readonly from: number
  readonly to: number
  readonly step: number
}

/** A wrong way to calculate that is told when its result is typed. */
export interface Mistake {
  readonly formula: string
  readonly text: Bilingual
}

/** A question with other numbers at each review. Its texts hold `{name}` where a variable's value stands. */
export interface CalculationTask {
  readonly kind: 'calculation'
  readonly question: Bilingual
  readonly variables: Readonly<Record<string, Variable>>
  readonly formula: string
  readonly unit: UnitKey
  /** How many decimals the answer is rounded to and shown with. */
  readonly decimals: number
  /** How far a typed number may lie off, in `unit`. */
  readonly tolerance: number
  /** The worked solution; `{answer}` is the rounded answer. */
  readonly solution: Bilingual
  readonly mistakes: readonly Mistake[]
  /** The numbers of this review; absent until the card is drawn. */
  readonly drawn?: DrawnCalculation
}

/** A calculation with its numbers filled in. */
export interface DrawnCalculation {
  readonly question: Bilingual
  readonly solution: Bilingual
  /** The answer as it is written, with its unit. */
  readonly answer: Bilingual
  /** The rounded answer. */
  readonly value: number
  /** What each mistake comes to, rounded as the answer; in the order of `mistakes`. */
  readonly mistakes: readonly number[]
}
