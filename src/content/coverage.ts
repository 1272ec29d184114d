import { noteKinds, type NoteKind } from '../domain/card/note'
import type { Content } from './compile'
import type { Deck } from './deck'
import { glossaryOf } from './library/glossary'
import { facesOf } from '../domain/card/faces'
import { requirements } from './requirements'

/** Numbers of notes and of the cards that they give. */
export interface Count {
  readonly notes: number
  readonly cards: number
}

/** Notes by what they cover. */
type NotesBy = Readonly<Record<string, readonly string[]>>

/** One statement of the text that the deck started from. */
export interface CoveredStatement {
  readonly section: string
  readonly text: string
  /** Notes that teach it; where evidence contests it, they are the ones that correct it. */
  readonly notes: readonly string[]
}

/** What the deck holds and which part of the evidence base it covers. */
export interface Coverage extends Count {
  readonly figures: number
  readonly kinds: Readonly<Record<NoteKind, Count>>
  readonly subjects: Readonly<Record<string, Count>>
  readonly topics: Readonly<Record<string, Count>>
  /** For every fact. */
  readonly facts: NotesBy
  /** For every section of the text that the deck started from, through the facts. */
  readonly sections: NotesBy
  readonly statements: readonly CoveredStatement[]
  /** By the English name of each term of the glossary. */
  readonly glossary: NotesBy
}

/** Counts a compiled deck. */
export function coverageOf(deck: Deck, content: Content): Coverage {
  const notes = Object.values(content.topicTexts).flatMap((text) =>
    Object.values(text.notes),
  )
  const count = (some: typeof notes): Count => ({
    notes: some.length,
    cards: some.reduce((sum, note) => sum + facesOf(note).length, 0),
  })
  const ofTopic = (topic: string) =>
    count(Object.values(content.topicTexts[topic]?.notes ?? {}))
  const ofSubject = (subject: string) =>
    content.catalogue.topics
      .filter((topic) => topic.subject === subject)
      .map((topic) => ofTopic(topic.id))
      .reduce(add, { notes: 0, cards: 0 })
  const notesOfFacts = (facts: readonly string[]) =>
    notes
      .filter((note) => note.facts.some((fact) => facts.includes(fact)))
      .map((note) => note.id)
  const facts = [...deck.facts.values()]
  return {
    ...count(notes),
    figures: deck.figures.length,
    kinds: byKey(noteKinds, (kind) => count(notes.filter((note) => note.kind === kind))),
    subjects: byKey(
      deck.topics.value.subjects.map(({ id }) => id),
      ofSubject,
    ),
    topics: byKey(
      deck.topics.value.topics.map(({ id }) => id),
      ofTopic,
    ),
    facts: byKey(
      facts.map(({ id }) => id),
      (id) => notesOfFacts([id]),
    ),
    sections: byKey(
      [...requirements.sections, ...facts.flatMap((fact) => fact.seedSections)],
      (section) =>
        notesOfFacts(
          facts.filter((fact) => fact.seedSections.includes(section)).map(({ id }) => id),
        ),
    ),
    statements: deck.seed.value.statements.map(({ section, text, facts: taught }) => ({
      section,
      text: text.en,
      notes: notesOfFacts(taught),
    })),
    glossary: Object.fromEntries(
      glossaryOf(deck).map(({ term, notes: linked }) => [term.en, linked]),
    ),
  }
}

/** What `npm run cards -- --json` prints: numbers of notes, and ids of notes. */
export function summaryOf({ notes, cards, figures, kinds, facts, sections }: Coverage) {
  return {
    notes,
    cards,
    figures,
    kinds: Object.fromEntries(
      Object.entries(kinds).map(([kind, counted]) => [kind, counted.notes]),
    ),
    facts,
    sections,
  }
}

/** What the deck still lacks, in plain sentences. */
export function shortcomingsOf(coverage: Coverage): string[] {
  const { sections } = requirements
  return [
    ...countShortcomings(coverage),
    ...sections
      .filter((section) => !coverage.sections[section]?.length)
      .map((section) => `section ${section} has no note`),
    ...coverage.statements
      .filter(({ notes }) => notes.length === 0)
      .map(({ section, text }) => `the statement of ${section} has no note: ${text}`),
    ...missingKeys(coverage.facts).map((fact) => `fact ${fact} has no note`),
    ...missingKeys(coverage.glossary).map((term) => `the term "${term}" has no note`),
  ]
}

function countShortcomings({ notes, cards, figures, kinds }: Coverage): string[] {
  const { least, most } = requirements.notes
  const { leastCards, leastFigures, leastCases } = requirements
  const cases = kinds.case.notes
  return [
    ...(notes < least
      ? [`the deck has ${notes} notes, at least ${least} are asked for`]
      : []),
    ...(notes > most ? [`the deck has ${notes} notes, at most ${most} are learnt`] : []),
    ...(cards < leastCards
      ? [`the deck has ${cards} cards, at least ${leastCards} are asked for`]
      : []),
    ...(figures < leastFigures
      ? [`the deck has ${figures} figures, at least ${leastFigures} are asked for`]
      : []),
    ...(cases < leastCases
      ? [`the deck has ${cases} patient cases, at least ${leastCases} are asked for`]
      : []),
    ...noteKinds
      .filter((kind) => kinds[kind].notes === 0)
      .map((kind) => `no note is of the kind ${kind}`),
  ]
}

/** The facts or sections without a note. */
export function missingKeys(notes: NotesBy): string[] {
  return Object.keys(notes).filter((key) => notes[key]?.length === 0)
}

function add(one: Count, other: Count): Count {
  return { notes: one.notes + other.notes, cards: one.cards + other.cards }
}

function byKey<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
) {
  const entries = [...new Set(keys)].map((key) => [key, valueOf(key)] as const)
  return Object.fromEntries(entries) as Record<Key, Value> // fromEntries forgets the keys' type
}
