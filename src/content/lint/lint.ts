import type { Deck } from '../deck'
import type { Problem } from '../problem'
import { answerShown } from './answer-shown'
import { calculationTexts } from './calculation-texts'
import { calculationValues } from './calculation-values'
import { clozeNumbers } from './cloze-numbers'
import { contestedEvidence } from './contested-evidence'
import { decimalMark } from './decimal-mark'
import { doiKnown } from './doi-known'
import { duplicateQuestion } from './duplicate-question'
import { explanationLength } from './explanation-length'
import { explanationRepeats } from './explanation-repeats'
import { factKnown } from './fact-known'
import { figureUsed } from './figure-used'
import { forbiddenWords } from './forbidden-words'
import { listRecitation } from './list-recitation'
import { missingUnit } from './missing-unit'
import { numericRange } from './numeric-range'
import { optionLengths } from './option-lengths'
import { optionsEqual } from './options-equal'
import { regionNamed } from './region-named'
import type { Rule } from './rule'
import { seedOnly } from './seed-only'
import { sourceOfFact } from './source-of-fact'
import { swappedNouns } from './swapped-nouns'
import { termInDefinition } from './term-in-definition'
import { titleLength } from './title-length'
import { titleUnique } from './title-unique'
import { typedAnswer } from './typed-answer'
import { unfoundedNumber } from './unfounded-number'
import { yesNoQuestion } from './yes-no-question'

const rules: readonly Rule[] = [
  answerShown,
  calculationTexts,
  calculationValues,
  clozeNumbers,
  contestedEvidence,
  decimalMark,
  doiKnown,
  duplicateQuestion,
  explanationLength,
  explanationRepeats,
  factKnown,
  figureUsed,
  forbiddenWords,
  listRecitation,
  missingUnit,
  numericRange,
  optionLengths,
  optionsEqual,
  regionNamed,
  seedOnly,
  sourceOfFact,
  swappedNouns,
  termInDefinition,
  titleLength,
  titleUnique,
  typedAnswer,
  unfoundedNumber,
  yesNoQuestion,
]

/** Everything a strict lecturer would not sign, in the order of files and lines. */
export function lintDeck(deck: Deck): Problem[] {
  return rules
    .flatMap((rule) => rule(deck))
    .sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line)
}
