import type { Bilingual, NoteKind } from '../card/note'
import type { UnitKey } from '../grading/units'

/*
 * What is asked, as the editor holds it: every field as it was typed, blank where nothing was. A step of a
 * patient case has these fields as a note has.
 */

/** The kinds that a step of a patient case can be of. */
export const stepKinds = [
  'basic',
  'choice',
  'typed',
  'numeric',
  'ordering',
] as const satisfies readonly NoteKind[]
export type StepKind = (typeof stepKinds)[number]

export interface OwnOption {
  readonly text: Bilingual
  readonly correct: boolean
}

/** One of the things that are put in order. */
export interface OwnPlace {
  readonly text: Bilingual
  /** Either of them may come first. */
  readonly besidePrevious: boolean
}

export interface OwnTask {
  /** What is asked: a question, the text with its deletions, a term, or the patient of a case. */
  readonly prompt: Bilingual
  /** The answer, or the definition of the term. */
  readonly answer: Bilingual
  readonly options: readonly OwnOption[]
  /** Other right answers to type, parted by semicolons. */
  readonly accept: Bilingual
  /** The number, or the lower and the upper end of a range; the second is blank where there is one number. */
  readonly numbers: readonly [string, string]
  readonly tolerance: string
  readonly unit: UnitKey
  /** In the right order; absent until something was written there. */
  readonly order?: readonly OwnPlace[]
}

/** One step of a patient case. */
export interface OwnStep extends OwnTask {
  readonly kind: StepKind
  /** May be blank. */
  readonly explanation: Bilingual
}

/** A number of a calculation that is drawn anew at each review. */
export interface OwnVariable {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly step: string
}

/** A wrong way to calculate, and what is said to whom takes it. */
export interface OwnMistake {
  readonly formula: string
  readonly text: Bilingual
}

/** Options of one question, things to put in order, steps of a case, numbers and mistakes of a calculation. */
export const mostOptions = 6
export const orderRange = { min: 3, max: 7 } as const
export const stepRange = { min: 2, max: 6 } as const
export const mostVariables = 5
export const mostMistakes = 4
export const mostDecimals = 3

export const blankText: Bilingual = { en: '', nl: '' }
export const blankOption: OwnOption = { text: blankText, correct: false }
export const blankPlace: OwnPlace = { text: blankText, besidePrevious: false }
export const blankVariable: OwnVariable = { name: '', from: '', to: '', step: '1' }
export const blankMistake: OwnMistake = { formula: '', text: blankText }

/** A question of which nothing is written yet. */
export const blankTask: OwnTask = {
  prompt: blankText,
  answer: blankText,
  options: [{ ...blankOption, correct: true }, blankOption, blankOption],
  accept: blankText,
  numbers: ['', ''],
  tolerance: '',
  unit: 'none',
}
export const blankStep: OwnStep = { ...blankTask, kind: 'basic', explanation: blankText }

/** What is put in order, as far as it is written. */
export function orderOf({ order }: Pick<OwnTask, 'order'>): readonly OwnPlace[] {
  return order ?? Array.from({ length: orderRange.min }, () => blankPlace)
}
