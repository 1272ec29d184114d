import type { Content } from './compile'
import type { Deck } from './deck'
import { facesOf } from './note'
import { requirements } from './requirements'
import type { NoteKind } from '../domain/card/note'

/** Numbers of notes and of the cards that they give. */
export interface Count {
  readonly notes: number
  readonly cards: number
}

/** What the deck holds and which part of the evidence base it covers. */
export interface Coverage extends Count {
  /** Pictures; the kinds that have them do not exist yet. */
  readonly figures: number
  readonly kinds: Readonly<Record<NoteKind, Count>>
  readonly subjects: Readonly<Record<string, Count>>
  readonly topics: Readonly<Record<string, Count>>
  /** Notes by fact id, for every fact. */
  readonly facts: Readonly<Record<string, readonly string[]>>
  /** Notes by section of the text that the deck started from, through the facts. */
  readonly sections: Readonly<Record<string, readonly string[]>>
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
  const ofKind = (kind: NoteKind) => count(notes.filter((note) => note.kind === kind))
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
  const sections = new Set<string>([
    ...requirements.sections,
    ...facts.flatMap((fact) => fact.seedSections),
  ])
  return {
    ...count(notes),
    figures: 0,
    kinds: {
      basic: ofKind('basic'),
      term: ofKind('term'),
      cloze: ofKind('cloze'),
      choice: ofKind('choice'),
    },
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
    sections: byKey([...sections], (section) =>
      notesOfFacts(
        facts.filter((fact) => fact.seedSections.includes(section)).map(({ id }) => id),
      ),
    ),
  }
}

/** What the deck still lacks, in plain sentences. */
export function shortcomingsOf(coverage: Coverage): string[] {
  const { minimumNotes, sections } = requirements
  return [
    ...(coverage.notes < minimumNotes
      ? [`the deck has ${coverage.notes} notes, at least ${minimumNotes} are asked for`]
      : []),
    ...sections
      .filter((section) => !coverage.sections[section]?.length)
      .map((section) => `section ${section} has no note`),
    ...missingKeys(coverage.facts).map((fact) => `fact ${fact} has no note`),
  ]
}

/** The facts or sections without a note. */
export function missingKeys(
  notes: Readonly<Record<string, readonly string[]>>,
): string[] {
  return Object.keys(notes).filter((key) => notes[key]?.length === 0)
}

function add(one: Count, other: Count): Count {
  return { notes: one.notes + other.notes, cards: one.cards + other.cards }
}

function byKey<Value>(keys: readonly string[], valueOf: (key: string) => Value) {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)]))
}
