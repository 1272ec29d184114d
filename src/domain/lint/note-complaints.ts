import type { WrittenNote } from '../card/written-note'
import { answerShown } from './answer-shown'
import { calculationTexts } from './calculation-texts'
import { calculationValuesUpTo } from './calculation-values'
import { clozeNumbers } from './cloze-numbers'
import { decimalMark } from './decimal-mark'
import { explanationLength } from './explanation-length'
import { explanationRepeats } from './explanation-repeats'
import { listRecitation } from './list-recitation'
import { numericRange } from './numeric-range'
import { optionLengths } from './option-lengths'
import { optionsEqual } from './options-equal'
import { orderingSteps } from './ordering-steps'
import type { Complaint, NoteRule } from './rule'
import { termInDefinition } from './term-in-definition'
import { titleLength } from './title-length'
import { typedAnswer } from './typed-answer'
import { yesNoQuestion } from './yes-no-question'

/** Every rule that needs no more than the note itself, in the order of the fields. */
const rules: readonly NoteRule[] = [
  clozeNumbers,
  yesNoQuestion,
  listRecitation,
  answerShown,
  calculationTexts,
  // Asked at every letter that is typed, and so in a tenth of the time.
  calculationValuesUpTo(2_000),
  numericRange,
  orderingSteps,
  optionsEqual,
  optionLengths,
  typedAnswer,
  termInDefinition,
  decimalMark,
  explanationLength,
  explanationRepeats,
  titleLength,
]

/** What is wrong with a note, whoever wrote it. */
export function noteComplaints(note: WrittenNote): readonly Complaint[] {
  return rules.flatMap((rule) => rule(note))
}
