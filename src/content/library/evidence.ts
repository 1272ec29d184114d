import type { Bilingual, Note } from '../../domain/card/note'
import type {
  Evidence,
  EvidenceFact,
  EvidenceSource,
  SeedReference,
  SeedStatement,
} from '../../domain/library/evidence'
import type { Content } from '../compile'
import type { Deck } from '../deck'
import type { Fact } from '../schema'

/** Puts together what the cards rest on: sources, facts, and the article that the deck started from. */
export function evidenceOf(deck: Deck, content: Content): Evidence {
  const notes = notesInOrder(content)
  const facts = [...deck.facts.values()].map((fact) => factOf(fact, notes))
  return {
    sources: sourcesOf(deck, notes),
    facts: Object.fromEntries(facts.map((fact) => [fact.id, fact])),
    statements: statementsOf(deck, notes),
  }
}

function notesInOrder({ entries, topicTexts }: Content): Note[] {
  const ids = new Map(entries.map(({ noteId, topic }) => [noteId, topic]))
  return [...ids].flatMap(([id, topic]) => topicTexts[topic]?.notes[id] ?? [])
}

function factOf(fact: Fact, notes: readonly Note[]): EvidenceFact {
  const teaching = notes.filter((note) => note.facts.includes(fact.id))
  const nuance =
    fact.consensus === 'contested'
      ? teaching.find(({ evidence }) => evidence)?.evidence
      : undefined
  return {
    id: fact.id,
    text: readable(fact),
    consensus: fact.consensus,
    ...(nuance && { nuance }),
    notes: teaching.map(({ id }) => id),
  }
}

/** The evidence base calls the article that it started from "the seed", a word that no student knows. */
function readable({ en, nl }: Fact): Bilingual {
  if (!/\bseed\b/i.test(en)) return { en, nl }
  return {
    en: en.replaceAll('The seed', 'The article').replaceAll('the seed', 'the article'),
    nl: nl.replaceAll('De bron', 'Het artikel').replaceAll('de bron', 'het artikel'),
  }
}

function sourcesOf(deck: Deck, notes: readonly Note[]): EvidenceSource[] {
  const facts = [...deck.facts.values()]
  return Object.entries(deck.sources.value)
    .map(([key, source]): EvidenceSource => {
      const seed = seedReference(deck, key)
      return {
        key,
        ...source,
        facts: facts.filter((fact) => fact.sources.includes(key)).map(({ id }) => id),
        notes: notes.filter((note) => note.sources.includes(key)).map(({ id }) => id),
        ...(seed && { seed }),
      }
    })
    .sort((one, other) => one.reference.localeCompare(other.reference, 'en'))
}

function seedReference({ seed }: Deck, key: string): SeedReference | undefined {
  const reference = seed.value.references.find((one) => one.key === key)
  if (!reference) return undefined
  const { support, citedFor, verdict, instead = [] } = reference
  return { support, verdict, instead, ...(citedFor && { citedFor }) }
}

function statementsOf({ seed, facts }: Deck, notes: readonly Note[]): SeedStatement[] {
  return seed.value.statements.map(({ section, text, facts: ids }) => ({
    section,
    text,
    contested: ids.some((id) => facts.get(id)?.consensus === 'contested'),
    notes: notes
      .filter((note) => note.facts.some((id) => ids.includes(id)))
      .map(({ id }) => id),
  }))
}
