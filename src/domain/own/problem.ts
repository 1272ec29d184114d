import type { Language } from '../card/note'
import type { Complaint, ComplaintCode } from '../lint/rule'

/** A field of the editor, as its id and its label know it. */
export type FieldName =
  | 'title'
  | 'prompt'
  | 'answer'
  | 'explanation'
  | 'faces'
  | 'options'
  | 'accept'
  | 'numbers'
  | 'tolerance'
  | 'order'
  | 'variables'
  | 'formula'
  | 'solution'
  | 'mistakes'
  | 'mistakeFormula'

export type MissingCode =
  | 'badName'
  | 'noAlt'
  | 'blank'
  | 'blankOption'
  | 'nameTwice'
  | 'noDeletion'
  | 'noFace'
  | 'noNumber'
  | 'noOrder'
  | 'noRightOption'
  | 'noSpan'
  | 'noWrongOption'
export type ProblemCode = MissingCode | ComplaintCode

/** Where in a note something is wrong, beside the field. */
export interface Place {
  /** Of a text that is written in two languages. */
  readonly language?: Language
  /** Of what the field has several of: an option, a step to put in order, a number, a mistake. */
  readonly index?: number
  /** Of a patient case: the step whose field it is, from 0. */
  readonly step?: number
}

/** Something that is wrong with what is being written, and where. */
export interface OwnProblem extends Place {
  readonly field: FieldName
  readonly code: ProblemCode
  readonly values?: Complaint['values']
  /** Without this no card can be made. */
  readonly blocks: boolean
}
