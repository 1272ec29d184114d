import { languages, type Bilingual, type Language } from '../../domain/card/note'
import type { GlossaryTerm } from '../../domain/library/glossary'
import { notesByTopic, type Deck } from '../deck'
import { visibleTexts } from '../../domain/lint/texts'
import { wordsOf } from '../../domain/lint/words'
import type { AuthoredNote, GlossaryFile } from '../schema'

/**
 * All terms of the evidence base, and those of term notes that it lacks, in the alphabetical order of
 * their English names. A note is linked to a term when it is about it (a term note), names it in its
 * title, asks or answers with it, or else explains with it; in that order.
 */
export function glossaryOf(deck: Deck): GlossaryTerm[] {
  const notes = notesByTopic(deck).map(({ note }) => searchable(note))
  const given = deck.glossary.map(({ en, nl, definitionEn, definitionNl }) => ({
    term: { en, nl },
    definition: { en: definitionEn, nl: definitionNl },
  }))
  const links = new Map(deck.glossaryLinks.value.map((link) => [link.term, link]))
  const known = new Set(given.flatMap(({ term }) => namesIn(term)))
  const own = notes.flatMap(({ note }) =>
    note.kind === 'term' && !namesIn(note.term).some((name) => known.has(name))
      ? [{ term: note.term, definition: note.definition }]
      : [],
  )
  return [...given, ...own]
    .map(({ term, definition }) => ({
      id: wordsOf(term.en).join('-'),
      term,
      definition,
      notes: linkedNotes(term, links.get(term.en), notes),
    }))
    .sort((one, other) => one.term.en.localeCompare(other.term.en, 'en'))
}

/** How close a note is to a term; the first that holds counts. */
const nearness = ['about', 'title', 'side', 'rest'] as const

type Searchable = Readonly<Record<(typeof nearness)[number], string>> & {
  readonly note: AuthoredNote
}

function searchable(note: AuthoredNote): Searchable {
  const texts = visibleTexts(note).filter(({ role }) => role !== 'wrong option')
  const holding = (...roles: readonly string[]) =>
    texts
      .filter(({ role }) => roles.includes(role))
      .map(({ text }) => ` ${wordsOf(text).join(' ')} `)
      .join('|')
  return {
    note,
    about: note.kind === 'term' ? namesIn(note.term).map(padded).join('|') : '',
    title: holding('title'),
    side: holding('prompt', 'answer'),
    rest: holding('explanation', 'evidence'),
  }
}

function linkedNotes(
  term: Bilingual,
  { also = [], notes = [] }: Partial<GlossaryFile[number]> = {},
  searched: readonly Searchable[],
): string[] {
  const named = notesWith([...namesIn(term), ...also.map(plainWords)], searched)
  return [...new Set([...notes, ...named])]
}

function notesWith(of: readonly string[], notes: readonly Searchable[]): string[] {
  const names = of.flatMap(forms).map(padded)
  const ranked = notes.flatMap((searched) => {
    const rank = nearness.findIndex((place) =>
      names.some((name) => searched[place].includes(name)),
    )
    return rank < 0 ? [] : [{ id: searched.note.id, rank }]
  })
  return ranked.sort((one, other) => one.rank - other.rank).map(({ id }) => id)
}

function plainWords(name: string): string {
  return wordsOf(name).join(' ')
}

function padded(name: string): string {
  return ` ${name} `
}

/** The names of a term in both languages, in plain words: without brackets, and what stands in them at the end. */
function namesIn(term: Bilingual): string[] {
  const names = languages.flatMap((language: Language) => {
    const [, bracketed = ''] = /\(([^()-][^()]*)\)$/.exec(term[language]) ?? []
    const plain = term[language].replaceAll(/\s*\([^)]*\)/g, '')
    return [plain, ...bracketed.split('/')]
  })
  return [...new Set(names.map(plainWords))].filter((name) => name !== '')
}

/** A name as texts bend it: its plural in English and Dutch. */
function forms(name: string): string[] {
  return [
    name,
    `${name}s`,
    `${name}en`,
    `${name}n`,
    name.replace(/y$/, 'ies'),
    name.replace(/us$/, 'i'),
    name.replace(/cel$/, 'cellen'),
    name.replace(/meer$/, 'meren'),
  ]
}
