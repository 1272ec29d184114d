import { languages } from '../card/note'
import { FormulaError, parseFormula, type Formula } from '../grading/formula'
import type { Path } from './rule'
import type { WrittenNote } from '../card/written-note'
import { noteRule, type Complaint } from './rule'

/** Every formula of a calculation can be read, and its texts name the numbers that it needs. */
export const calculationTexts = noteRule((note) => {
  if (note.kind !== 'calculation') return []
  return [
    ...formulasOf(note).flatMap((placed) => unreadable(note, placed)),
    ...unsaid(note),
  ]
})

type Calculation = WrittenNote & { kind: 'calculation' }

interface PlacedFormula {
  readonly text: string
  readonly path: Path
  /** Whether `answer` may stand in it. */
  readonly afterwards: boolean
}

/** The formula, those of the mistakes, and whatever stands in braces. */
function formulasOf({ formula, mistakes = [], question, solution }: Calculation) {
  const inBraces = (text: string, path: Path, afterwards: boolean): PlacedFormula[] =>
    placeholders(text).map((one) => ({ text: one, path, afterwards }))
  return [
    { text: formula, path: ['formula'], afterwards: false },
    ...mistakes.map((mistake, index) => ({
      text: mistake.formula,
      path: ['mistakes', index, 'formula'],
      afterwards: false,
    })),
    ...languages.flatMap((language) => [
      ...inBraces(question[language], ['question', language], false),
      ...inBraces(solution[language], ['solution', language], true),
    ]),
  ]
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '')
}

function unreadable(
  { variables }: Calculation,
  { text, path, afterwards }: PlacedFormula,
): Complaint[] {
  const formula = parsed(text)
  if (typeof formula === 'string')
    return [{ code: 'calculationFormula', values: { text }, path, message: formula }]
  return formula.variables
    .filter((name) => !(name in variables) && !(afterwards && name === 'answer'))
    .map((name) => ({
      code: 'calculationName' as const,
      values: { name },
      path,
      message: `"${text}" names ${name}, which is no variable`,
    }))
}

function parsed(text: string): Formula | string {
  try {
    return parseFormula(text)
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error
    return `"${text}" cannot be read at character ${error.at + 1}: ${error.message}`
  }
}

/** The question gives every number that the formula needs, the solution comes to the answer. */
function unsaid({ variables, formula, question, solution }: Calculation): Complaint[] {
  const main = parsed(formula)
  const used = typeof main === 'string' ? Object.keys(variables) : main.variables
  const unused = Object.keys(variables).filter((name) => !used.includes(name))
  return [
    ...unused.map((name) => ({
      code: 'calculationUnused' as const,
      values: { name },
      path: ['variables', name],
      message: `the formula does not need ${name}`,
    })),
    ...languages.flatMap((language): Complaint[] => [
      ...used
        .filter((name) => name in variables)
        .filter((name) => !placeholders(question[language]).includes(name))
        .map((name) => ({
          code: 'calculationUnsaid' as const,
          values: { name: `{${name}}` },
          path: ['question', language],
          message: `the question does not give {${name}}`,
        })),
      ...(placeholders(solution[language]).includes('answer')
        ? []
        : [
            {
              code: 'calculationNoAnswer' as const,
              path: ['solution', language],
              message: 'the solution does not come to {answer}',
            },
          ]),
    ]),
  ]
}
