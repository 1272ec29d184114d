import type { CardEntry, EvidenceFact } from '../domain/card/catalogue'
import type { Annotation } from '../domain/own/annotation'
import { writeAnnotation } from '../storage/annotations'
import type { Context } from './context'
import { loadEntries } from './entries'
import { loadTopic, type TopicLibrary } from './library'
import { listedNotes } from './listed-notes'
import { readWorded } from './override/read-worded'
import { readNotes, readOwnEntries } from './own/read-notes'

/** What of a card's records no card waits for: see `CardRecords`. */
export { memoryOf } from './card-memory'
export { readSummary } from './study/round/read-summary'

export function annotate({ db }: Context, annotation: Annotation): Promise<void> {
  return writeAnnotation(db, annotation)
}

export async function notes({ db, library }: Context) {
  const [own, shipped, texts, worded] = await Promise.all([
    readOwnEntries(db),
    loadEntries(),
    library.texts(),
    readWorded(db),
  ])
  return listedNotes([...own, ...shipped], texts, worded)
}

export async function topic(
  { db }: Context,
  id: string,
): Promise<TopicLibrary | undefined> {
  const [shipped, own, worded] = await Promise.all([
    loadTopic(id),
    readOwnEntries(db),
    readWorded(db),
  ])
  const added = own.filter((entry) => entry.topic === id)
  if (!shipped && added.length === 0) return undefined
  const { cards = [], text = { notes: {}, sources: {} } } = shipped ?? {}
  const notes = Object.fromEntries(
    Object.entries(text.notes).map(([key, note]) => [key, worded(note)] as const),
  )
  const texts = { ...notes, ...(await readNotes(db, noteIds(added))) }
  return { cards: [...cards, ...added], text: { ...text, notes: texts } }
}

function noteIds(entries: readonly CardEntry[]): readonly string[] {
  return [...new Set(entries.map(({ noteId }) => noteId))]
}

export async function facts(ids: readonly string[]): Promise<EvidenceFact[]> {
  const { facts: all } = await import('virtual:myodeck/facts')
  return ids.flatMap((id) => all[id] ?? [])
}
