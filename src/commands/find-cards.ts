import type { ListedNote } from '../app/types'
import type { Language } from '../domain/card/note'
import { folded } from '../domain/search/folded'

/** A note with what it is found by, made once per language. */
export interface FindableNote {
  readonly note: ListedNote
  /** Title and question in lower case without accents and signs. */
  readonly title: string
  readonly all: string
}

/** @param language shown; a card is also found by what it says in English */
export function findable(
  notes: readonly ListedNote[],
  language: Language,
): readonly FindableNote[] {
  return notes.map((note) => {
    const { title, question } = note
    const texts = [title[language], question[language], title.en, question.en]
    return { note, title: folded(title[language]), all: texts.map(folded).join(' ') }
  })
}

/** Notes that hold every word of a query, best first: those whose title starts with it, then holds it, then the rest. */
export function findCards(
  query: string,
  notes: readonly FindableNote[],
  most: number,
): readonly ListedNote[] {
  const wanted = folded(query)
  if (wanted === '') return []
  const words = wanted.split(' ')
  const found = notes.filter(({ all }) => words.every((word) => all.includes(word)))
  const grade = ({ title }: FindableNote): number =>
    title.startsWith(wanted) ? 0 : words.every((word) => title.includes(word)) ? 1 : 2
  return found
    .toSorted((a, b) => grade(a) - grade(b))
    .slice(0, most)
    .map(({ note }) => note)
}
