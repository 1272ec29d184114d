import { blankText, missing, missingTolerance } from './missing-parts'
import { variablesOf, type OwnFields } from './own-note'
import type { OwnVariable } from './own-task'
import type { OwnProblem } from './problem'
import { readNumber } from './read-number'

/** Names that mean something in a formula. */
const taken: readonly string[] = ['answer', 'round', 'min', 'max']

/** What has to be there before a calculation can be drawn. */
export function missingInCalculation(fields: OwnFields): readonly OwnProblem[] {
  const { formula = '', mistakes = [] } = fields
  const variables = variablesOf(fields)
  const names = variables.map(({ name }) => name.trim())
  return [
    ...blankText('prompt', fields.prompt, fields),
    ...variables.flatMap((variable, index) => [
      ...(isName(variable.name) ? [] : [missing('badName', 'variables', { index })]),
      ...(names.indexOf(variable.name.trim()) < index
        ? [missing('nameTwice', 'variables', { index })]
        : []),
      ...(hasSpan(variable) ? [] : [missing('noSpan', 'variables', { index })]),
    ]),
    ...(formula.trim() === '' ? [missing('blank', 'formula')] : []),
    ...missingTolerance(fields),
    ...mistakes.flatMap((mistake, index) => [
      ...(mistake.formula.trim() === ''
        ? [missing('blank', 'mistakeFormula', { index })]
        : []),
      ...blankText('mistakes', mistake.text, fields, { index }),
    ]),
  ]
}

function isName(text: string): boolean {
  const name = text.trim()
  return /^[a-z][a-z0-9]*$/.test(name) && !taken.includes(name)
}

/** From where to where it goes, and in which steps. */
function hasSpan({ from, to, step }: OwnVariable): boolean {
  const [low, high, by = 0] = [from, to, step].map(readNumber)
  return low !== undefined && high !== undefined && by > 0
}
