import { languages } from '../../domain/card/note'
import type { Deck } from '../deck'
import type { Path } from '../parse-file'
import type { AuthoredNote, AuthoredTask, Fact } from '../schema'
import { numbersIn, numberWordsIn } from './numbers'
import { perNote } from './rule'
import { visibleTexts } from './texts'

/**
 * Every number on a card stands in a fact that the note names, or is a year of one of its
 * sources. Wrong options are free.
 */
export const unfoundedNumber = perNote((note, deck) => {
  const founded = foundedNumbers(note, deck)
  const inTexts = visibleTexts(note)
    .filter(({ role }) => role !== 'wrong option')
    .flatMap(({ text, language, path }) =>
      numbersIn(text, language).map((number) => ({ number, path })),
    )
  return [...inTexts, ...askedNumbers(note)]
    .filter(({ number }) => !founded.has(number))
    .map(({ number, path }) => ({
      path,
      message: `${number} does not stand in ${note.facts.join(', ')}`,
    }))
})

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

function foundedNumbers(note: AuthoredNote, { facts, sources }: Deck): Set<number> {
  const texts = note.facts.flatMap((id) => textsOfFact(facts.get(id)))
  const years = note.sources.flatMap(
    (key) => sources.value[key]?.reference.match(/\b(?:19|20)\d\d\b/g) ?? [],
  )
  return new Set([
    ...(note.kind === 'calculation' ? unitConversions : []),
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
