import type { Bilingual } from '../card/note'
import { variablesOf, type OwnFields } from './own-note'
import { blankText } from './own-task'
import { readNumber } from './read-number'
import { inBoth } from './written-task'

/** Any finite answer will do: a student gives no bounds for it. */
const finite = [-Number.MAX_VALUE, Number.MAX_VALUE] as const

/** A calculation without its question, in the shape of every written one. */
export function writtenCalculation(fields: OwnFields) {
  const { languages, decimals = 0, solution = blankText, mistakes = [] } = fields
  const said = (text: Bilingual): Bilingual => inBoth(text, languages)
  const formula = readFormula(fields.formula ?? '')
  const worked = inBoth(
    { en: workedOut(formula), nl: inDutch(workedOut(formula)) },
    languages,
  )
  const { en, nl } = said(solution)
  return {
    variables: Object.fromEntries(
      variablesOf(fields).map(({ name, from, to, step }) => [
        name.trim(),
        { from: numberIn(from), to: numberIn(to), step: numberIn(step) },
      ]),
    ),
    formula,
    unit: fields.unit,
    decimals,
    between: finite,
    tolerance: readNumber(fields.tolerance) ?? 0,
    solution: { en: en || worked.en, nl: nl || worked.nl },
    mistakes: mistakes.map((mistake) => ({
      formula: readFormula(mistake.formula),
      text: said(mistake.text),
    })),
  }
}

/** The solution where none was written: the formula with its numbers, `{mass} × 0.25 = {answer}`. */
function workedOut(formula: string): string {
  const named = formula.replaceAll(/[a-z][a-z0-9]*(?!\w|\s*\()/g, '{$&}')
  return `${named.replaceAll('*', '×').replaceAll('/', '÷')} = {answer}`
}

function inDutch(text: string): string {
  return text.replaceAll(/(\d)\.(?=\d)/g, '$1,')
}

function numberIn(text: string): number {
  return readNumber(text) ?? Number.NaN
}

/** A formula as it is calculated with: with `*`, `/` and decimal points, however it was typed. */
function readFormula(text: string): string {
  return text
    .trim()
    .replaceAll(/[×·]/g, '*')
    .replaceAll('÷', '/')
    .replaceAll(/[−–]/g, '-')
    .replaceAll(/(\d),(?=\d)/g, '$1.')
}
