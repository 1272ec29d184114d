import { languages } from '../../domain/card/note'
import type { Deck } from '../deck'
import type { AuthoredNote, Fact } from '../schema'
import { numbersIn, numberWordsIn } from './numbers'
import { perNote } from './rule'
import { visibleTexts } from './texts'

/**
 * Every number on a card stands in a fact that the note names, or is a year of one of its
 * sources. Wrong options are free.
 */
export const unfoundedNumber = perNote((note, deck) => {
  const founded = foundedNumbers(note, deck)
  return visibleTexts(note)
    .filter(({ role }) => role !== 'wrong option')
    .flatMap(({ text, language, path }) =>
      numbersIn(text, language)
        .filter((number) => !founded.has(number))
        .map((number) => ({
          path,
          message: `${number} does not stand in ${note.facts.join(', ')}`,
        })),
    )
})

function foundedNumbers(note: AuthoredNote, { facts, sources }: Deck): Set<number> {
  const texts = note.facts.flatMap((id) => textsOfFact(facts.get(id)))
  const years = note.sources.flatMap(
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
