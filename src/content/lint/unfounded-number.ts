import { languages } from '../../domain/card/note'
import type { Deck } from '../deck'
import type { Path } from '../parse-file'
import type { AuthoredNote, AuthoredTask, Fact } from '../schema'
import { numbersIn, numberWordsIn } from '../../domain/lint/numbers'
import { numbersOfCase } from './case-numbers'
import { perNote, placedFigures, type Complaint, type Rule } from './rule'
import { visibleTexts, type VisibleText } from '../../domain/lint/texts'
import { figureTexts } from './figure-texts'

/**
 * Every number on a card or in a figure stands in a fact that the note or the figure names, or is a
 * year of one of its sources. Wrong options are free, and so is what a vignette says of its patient.
 */
export const unfoundedNumber: Rule = (deck) => [...inNotes(deck), ...inFigures(deck)]

const inNotes = perNote((note, deck) => {
  const founded = foundedNumbers(note, deck)
  if (note.kind === 'calculation') unitConversions.forEach((one) => founded.add(one))
  return complaintsOf(
    [...numbersOf(visibleTexts(note)), ...askedNumbers(note)],
    note.kind === 'case' ? numbersOfCase(note, founded) : founded,
    note,
  )
})

const inFigures: Rule = (deck) =>
  placedFigures(deck).flatMap(({ figure, problem }) =>
    complaintsOf(
      numbersOf(figureTexts(figure)),
      foundedNumbers(figure, deck),
      figure,
    ).map(problem),
  )

/** What numbers may come from. */
interface Evidence {
  readonly facts: readonly string[]
  readonly sources: readonly string[]
}

function complaintsOf(
  numbers: readonly PlacedNumber[],
  founded: ReadonlySet<number>,
  { facts }: Evidence,
): Complaint[] {
  return numbers
    .filter(({ number }) => !founded.has(number))
    .map(({ number, path }) => ({
      path,
      message: `${number} does not stand in ${facts.join(', ')}`,
    }))
}

function numbersOf(texts: readonly VisibleText[]): PlacedNumber[] {
  return texts
    .filter(({ role }) => role !== 'wrong option')
    .flatMap(({ text, language, path }) =>
      numbersIn(text, language).map((number) => ({ number, path })),
    )
}

interface PlacedNumber {
  readonly number: number
  readonly path: Path
}

/** Numbers that are an answer or lead to one. */
function askedNumbers(note: AuthoredNote): PlacedNumber[] {
  if (note.kind === 'calculation') {
    const withoutPowers = note.formula.replaceAll(/\^\s*\d+/g, '')
    const numbers = numbersIn(withoutPowers, 'en')
    return numbers.map((number) => ({ number, path: ['formula'] }))
  }
  if (note.kind === 'case') {
    return note.steps.flatMap((step, index) =>
      numericEnds(step).map(({ number, path }) => ({
        number,
        path: ['steps', index, ...path],
      })),
    )
  }
  return numericEnds(note)
}

/** From one unit to another, and from a part to per cent. */
const unitConversions = new Set([1, 10, 60, 100, 1000])

function numericEnds(task: AuthoredNote | AuthoredTask): PlacedNumber[] {
  if (task.kind !== 'numeric') return []
  const { value, range = [] } = task
  return [
    ...(value === undefined ? [] : [{ number: value, path: ['value'] }]),
    ...range.map((number, index) => ({ number, path: ['range', index] })),
  ]
}

function foundedNumbers(evidence: Evidence, { facts, sources }: Deck): Set<number> {
  const texts = evidence.facts.flatMap((id) => textsOfFact(facts.get(id)))
  const years = evidence.sources.flatMap(
    (key) => sources.value[key]?.reference.match(/\b(?:19|20)\d\d\b/g) ?? [],
  )
  return new Set([
    ...texts.flatMap((text) =>
      languages.flatMap((language) => [
        ...numbersIn(text, language),
        ...numberWordsIn(text, language),
      ]),
    ),
    ...years.map(Number),
  ])
}

/** Everything that the evidence base says about a fact, in both languages. */
function textsOfFact(fact: Fact | undefined): string[] {
  if (!fact) return []
  const { en, nl, keyEn, keyNl, noteEn, nuanceNl } = fact
  return [en, nl, keyEn, keyNl, noteEn, nuanceNl].filter((text) => text !== null)
}
