import type { Note } from '../../domain/card/note'
import type {
  Evidence,
  EvidenceSource,
  SeedReference,
  SeedStatement,
} from '../../domain/library/evidence'
import type { Content } from '../compile'
import type { Deck } from '../deck'

/** Puts together what the cards rest on: sources, and the article that the deck started from. */
export function evidenceOf(deck: Deck, content: Content): Evidence {
  const notes = notesInOrder(content)
  return {
    sources: sourcesOf(deck, notes),
    statements: statementsOf(deck, notes),
  }
}

function notesInOrder({ entries, topicTexts }: Content): Note[] {
  const ids = new Map(entries.map(({ noteId, topic }) => [noteId, topic]))
  return [...ids].flatMap(([id, topic]) => topicTexts[topic]?.notes[id] ?? [])
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
