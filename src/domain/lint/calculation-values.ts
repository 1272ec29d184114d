import { valueAt, valueCount, type Values } from '../grading/calculation'
import { parseFormula, roundTo, type Formula } from '../grading/formula'
import type { WrittenNote } from '../card/written-note'
import { noteRule, type Complaint, type NoteRule } from './rule'

/** Whatever numbers are drawn, a calculation comes to a sane answer that no typical mistake gives as well. */
export const calculationValues = calculationValuesUpTo(20_000)

/**
 * The same, for whoever cannot wait long.
 * @param mostCombinations so many combinations of values are tried at most; of more, evenly spread ones with
 * both ends of each variable
 */
export function calculationValuesUpTo(mostCombinations: number): NoteRule {
  return noteRule((note) =>
    note.kind === 'calculation' ? ofCalculation(note, mostCombinations) : [],
  )
}

function ofCalculation(
  note: Calculation,
  mostCombinations: number,
): readonly Complaint[] {
  const empty = Object.entries(note.variables).filter(([, { from, to }]) => from > to)
  if (empty.length > 0) {
    return empty.map(([name, { from, to }]) => ({
      code: 'rangeOrder' as const,
      path: ['variables', name],
      message: `${name} goes from ${from} to ${to}: write the lower end first`,
    }))
  }
  const formulas = readable([
    note.formula,
    ...(note.mistakes ?? []).map((one) => one.formula),
  ])
  // What cannot be read is told by another rule.
  if (!formulas) return []
  const [main, ...mistakes] = formulas
  const all = combinations(note.variables, mostCombinations)
  return main ? complaintsOn(note, main, mistakes, all) : []
}

type Calculation = WrittenNote & { kind: 'calculation' }

function readable(texts: readonly string[]): Formula[] | undefined {
  try {
    return texts.map(parseFormula)
  } catch {
    return undefined
  }
}

function complaintsOn(
  note: Calculation,
  main: Formula,
  mistakes: readonly Formula[],
  all: readonly Values[],
): Complaint[] {
  const [low, high] = note.between
  const step = 10 ** -note.decimals
  const tolerance = Math.max(note.tolerance, step / 2)
  const answerOf = (values: Values): number => roundTo(main.evaluate(values), step)
  const insane = all.find(
    (values) => !(answerOf(values) >= low && answerOf(values) <= high),
  )
  return [
    ...(insane
      ? [
          {
            code: 'calculationRange' as const,
            path: ['formula'],
            message: `with ${named(insane)} the answer is ${answerOf(insane)}, not between ${low} and ${high}`,
          },
        ]
      : []),
    ...mistakes.flatMap((mistake, index): Complaint[] => {
      const same = all.find(
        (values) => !(Math.abs(mistake.evaluate(values) - answerOf(values)) > tolerance),
      )
      if (!same) return []
      const message = `with ${named(same)} the mistake gives the answer too, ${answerOf(same)}`
      return [
        { code: 'calculationMistake', path: ['mistakes', index, 'formula'], message },
      ]
    }),
  ]
}

function named(values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
}

/** Every combination of the variables' values, or enough of them to trust the rest. */
function combinations(
  variables: Calculation['variables'],
  mostCombinations: number,
): Values[] {
  const names = Object.keys(variables)
  const perVariable = Math.max(2, Math.floor(mostCombinations ** (1 / names.length)))
  return names.reduce<Values[]>(
    (some, name) =>
      some.flatMap((values) =>
        spread(variables[name], perVariable).map((value) => ({
          ...values,
          [name]: value,
        })),
      ),
    [{}],
  )
}

function spread(
  variable: Calculation['variables'][string] | undefined,
  most: number,
): number[] {
  if (!variable) return []
  const count = valueCount(variable)
  const taken = Math.min(count, most)
  return Array.from({ length: taken }, (_, index) =>
    valueAt(variable, taken < 2 ? 0 : Math.round((index * (count - 1)) / (taken - 1))),
  )
}
