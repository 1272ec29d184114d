import { languages, type Language } from '../../domain/card/note'
import type { AuthoredNote } from '../schema'
import { numbersIn } from '../../domain/lint/numbers'
import { sentencesOf } from '../../domain/lint/sentences'

type PatientCase = AuthoredNote & { kind: 'case' }

/** How far a result may lie from the way it was worked out, where the step allows nothing. */
const rounding = 0.051

/**
 * Numbers that a patient case may use beyond those of its facts: what it tells of the patient (an age, a
 * score), and what a step asks to work out from such a number and a founded one or an earlier result.
 */
export function numbersOfCase(
  note: PatientCase,
  founded: ReadonlySet<number>,
): ReadonlySet<number> {
  const own = languages.flatMap((language) =>
    toldOf(note, language).flatMap((text) => numbersIn(text, language)),
  )
  const given = new Set([...founded, ...own])
  for (const step of note.steps) {
    if (step.kind !== 'numeric') continue
    const { value, range = [], tolerance = rounding } = step
    const asked = value === undefined ? range : [value]
    const worked = asked.filter((end) => isWorkedOut(end, own, given, tolerance))
    for (const result of worked) given.add(result)
  }
  return given
}

/** The vignette, and what the steps tell of the patient before they ask. */
function toldOf({ vignette, steps }: PatientCase, language: Language): string[] {
  const sentences = steps.flatMap(({ question }) => sentencesOf(question[language]))
  return [vignette[language], ...sentences.filter((sentence) => !sentence.endsWith('?'))]
}

function isWorkedOut(
  sought: number,
  own: readonly number[],
  given: ReadonlySet<number>,
  tolerance: number,
): boolean {
  return own.some((one) =>
    [...given].some((other) =>
      resultsOf(one, other).some((result) => Math.abs(result - sought) <= tolerance),
    ),
  )
}

/** Sum, differences, product, part, quotients, per cent, and one divided by the square of the other. */
function resultsOf(one: number, other: number): number[] {
  return [
    one + other,
    one - other,
    other - one,
    one * other,
    (one * other) / 100,
    one / other,
    other / one,
    (one / other) * 100,
    (other / one) * 100,
    one / other ** 2,
    other / one ** 2,
  ]
}
