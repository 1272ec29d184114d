import { calculationTexts } from '../../domain/lint/calculation-texts'
import { calculationValues } from '../../domain/lint/calculation-values'
import { clozeNumbers } from '../../domain/lint/cloze-numbers'
import { explanationLength } from '../../domain/lint/explanation-length'
import { explanationRepeats } from '../../domain/lint/explanation-repeats'
import { listRecitation } from '../../domain/lint/list-recitation'
import { numericRange } from '../../domain/lint/numeric-range'
import { optionLengths } from '../../domain/lint/option-lengths'
import { optionsEqual } from '../../domain/lint/options-equal'
import { orderingSteps } from '../../domain/lint/ordering-steps'
import { termInDefinition } from '../../domain/lint/term-in-definition'
import { titleLength } from '../../domain/lint/title-length'
import { typedAnswer } from '../../domain/lint/typed-answer'
import { wrongDecimalMarks } from '../../domain/lint/decimal-mark'
import { yesNoQuestion } from '../../domain/lint/yes-no-question'
import type { Deck } from '../deck'
import type { Problem } from '../problem'
import { answerShown } from './answer-shown'
import { contestedEvidence } from './contested-evidence'
import { doiKnown } from './doi-known'
import { duplicateQuestion } from './duplicate-question'
import { factKnown } from './fact-known'
import { figureUsed } from './figure-used'
import { forbiddenWords } from './forbidden-words'
import { missingUnit } from './missing-unit'
import { regionNamed } from './region-named'
import { perNote, perTexts, type Rule } from './rule'
import { seedOnly } from './seed-only'
import { sourceOfFact } from './source-of-fact'
import { swappedNouns } from './swapped-nouns'
import { titleUnique } from './title-unique'
import { unfoundedNumber } from './unfounded-number'

const rules: readonly Rule[] = [
  answerShown,
  perNote(calculationTexts),
  perNote(calculationValues),
  perNote(clozeNumbers),
  contestedEvidence,
  perTexts(wrongDecimalMarks),
  doiKnown,
  duplicateQuestion,
  perNote(explanationLength),
  perNote(explanationRepeats),
  factKnown,
  figureUsed,
  forbiddenWords,
  perNote(listRecitation),
  missingUnit,
  perNote(numericRange),
  perNote(optionLengths),
  perNote(optionsEqual),
  perNote(orderingSteps),
  regionNamed,
  seedOnly,
  sourceOfFact,
  swappedNouns,
  perNote(termInDefinition),
  perNote(titleLength),
  titleUnique,
  perNote(typedAnswer),
  unfoundedNumber,
  perNote(yesNoQuestion),
]

/** Everything a strict lecturer would not sign, in the order of files and lines. */
export function lintDeck(deck: Deck): Problem[] {
  return rules
    .flatMap((rule) => rule(deck))
    .sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line)
}
