import type {
  CardEntry,
  EvidenceFact,
  TopicId,
  TopicText,
} from '../domain/card/catalogue'
import type { Evidence } from '../domain/library/evidence'
import type { GlossaryTerm } from '../domain/library/glossary'
import type { Outline } from '../domain/library/outline'
import { loadEntries } from './entries'

/** Everything that the list of sources shows. */
export interface SourceLibrary {
  readonly evidence: Evidence
  /** By id. */
  readonly facts: Readonly<Record<string, EvidenceFact>>
  readonly outline: Outline
}

/** Fetches what the cards rest on; nothing of it is loaded with the first card. */
export async function loadSources(): Promise<SourceLibrary> {
  const [{ evidence }, { facts }, { outline }] = await Promise.all([
    import('virtual:myodeck/evidence'),
    import('virtual:myodeck/facts'),
    import('virtual:myodeck/outline'),
  ])
  return { evidence, facts, outline }
}

/** Everything that the glossary shows. */
export interface GlossaryLibrary {
  readonly terms: readonly GlossaryTerm[]
  readonly outline: Outline
}

/** Fetches the terms of the field with the names of the cards that use them. */
export async function loadGlossary(): Promise<GlossaryLibrary> {
  const [{ glossary }, { outline }] = await Promise.all([
    import('virtual:myodeck/glossary'),
    import('virtual:myodeck/outline'),
  ])
  return { terms: glossary, outline }
}

/** A topic's cards in learning order, with their text. */
export interface TopicLibrary {
  readonly cards: readonly CardEntry[]
  readonly text: TopicText
}

/** Fetches every card of a topic; undefined when no topic is called so. */
export async function loadTopic(topic: TopicId): Promise<TopicLibrary | undefined> {
  const { topicLoaders } = await import('virtual:myodeck/topics')
  const loader = topicLoaders[topic]
  if (!loader) return undefined
  const [text, entries] = await Promise.all([loader(), loadEntries()])
  return { text, cards: entries.filter((entry) => entry.topic === topic) }
}

/** Fetches the names of all notes with their cards. */
export async function loadOutline(): Promise<Outline> {
  return (await import('virtual:myodeck/outline')).outline
}
