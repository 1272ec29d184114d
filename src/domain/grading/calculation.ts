import type { Bilingual, Language, Note } from '../card/note'
import type { CalculationTask, DrawnCalculation, Variable } from '../card/task'
import { seededUnit } from '../scheduling/seed'
import { parseFormula, roundTo } from './formula'
import { gradeNumeric, type NumericVerdict } from './numeric'
import { numberText, quantityTexts } from './quantity-text'

/** One value for each variable. */
export type Values = Readonly<Record<string, number>>

/**
 * The note with the numbers of one review filled in; notes of other kinds stay as they are.
 * @param seed the same at each draw of one review, another one at the next
 * @throws FormulaError where a formula cannot be parsed (the cards are checked for that when compiled)
 */
export function drawNote(note: Note, seed: string): Note {
  if (note.kind !== 'calculation') return note
  return {
    ...note,
    drawn: drawCalculation(note, valuesFor(note, seed)),
    ...(note.markup && { markup: drawNote(note.markup, seed) }),
  }
}

/** One value of each variable, chosen by nothing but the seed. */
export function valuesFor(
  { variables }: Pick<CalculationTask, 'variables'>,
  seed: string,
): Values {
  return Object.fromEntries(
    Object.entries(variables).map(([name, variable]) => {
      const index = Math.floor(seededUnit(seed, name) * valueCount(variable))
      return [name, valueAt(variable, index)]
    }),
  )
}

/** How many values a variable can take. */
export function valueCount({ from, to, step }: Variable): number {
  return Math.floor((to - from) / step + 1e-9) + 1
}

/** The value of a variable at an index, 0 … `valueCount - 1`. */
export function valueAt({ from, step }: Variable, index: number): number {
  return Number((from + index * step).toPrecision(12))
}

/** A calculation with these numbers. */
function drawCalculation(task: CalculationTask, values: Values): DrawnCalculation {
  const { formula, decimals, unit, mistakes } = task
  const step = 10 ** -decimals
  const result = (text: string): number =>
    roundTo(parseFormula(text).evaluate(values), step)
  const value = result(formula)
  const withAnswer = (text: Bilingual): Bilingual =>
    filledIn(text, { ...values, answer: value }, { answer: decimals })
  return {
    question: filledIn(task.question, values),
    solution: withAnswer(task.solution),
    answer: quantityTexts([value], unit, decimals),
    value,
    mistakes: mistakes.map((mistake) => result(mistake.formula)),
  }
}

/** Puts numbers in the place of `{name}`, and of `{a * b}` what it comes to, in the notation of each language. */
function filledIn(
  text: Bilingual,
  values: Values,
  decimals: Readonly<Record<string, number>> = {},
): Bilingual {
  const fill = (language: Language): string =>
    text[language].replaceAll(/\{([^{}]+)\}/g, (_, formula: string) =>
      numberText(parseFormula(formula).evaluate(values), language, decimals[formula]),
    )
  return { en: fill('en'), nl: fill('nl') }
}

/** Checks a typed result; a wrong one that a typical mistake gives is told which. */
export function gradeCalculation(
  { drawn, tolerance, unit, decimals }: CalculationTask,
  text: string,
  language: Language,
): NumericVerdict | undefined {
  if (!drawn) return undefined
  const asked = (value: number) => ({
    ends: [value] as const,
    tolerance: Math.max(tolerance, 0.5 * 10 ** -decimals),
    unit,
  })
  const verdict = gradeNumeric(asked(drawn.value), text, language)
  if (verdict.outcome === 'right') return verdict
  const mistake = drawn.mistakes.findIndex(
    (value) => gradeNumeric(asked(value), text, language).outcome === 'right',
  )
  return mistake < 0 ? verdict : { ...verdict, mistake }
}
