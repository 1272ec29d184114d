import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { inProject } from '../../src/tools/project'
import { readDeck } from '../../src/content/read'

/** A note as it stands in a file. */
export interface WrittenNote {
  readonly id: string
  readonly after?: readonly string[]
  readonly [field: string]: unknown
}

/** The notes of every topic, in the order of topics.yaml, whatever edits say of them. */
export type Topics = Record<string, WrittenNote[]>

/**
 * Rewrites the cards in a copy of the project. Notes that wait for a note which is gone afterwards wait
 * for it no more.
 */
export async function editCards(
  project: string,
  change: (topics: Topics) => void,
): Promise<void> {
  const { deck } = await readDeck(inProject('cards'))
  if (!deck) throw new Error('The cards cannot be read.')
  const files = new Map(
    deck.topics.value.topics.map(({ id, subject }) => [
      id,
      join(project, 'cards', subject, `${id}.yaml`),
    ]),
  )
  const topics: Topics = {}
  for (const [topic, path] of files) topics[topic] = await readNotes(path)
  change(topics)
  const ids = new Set(Object.values(topics).flatMap((notes) => notes.map(({ id }) => id)))
  for (const [topic, path] of files) {
    const notes = topics[topic]?.map((note) =>
      note.after ? { ...note, after: note.after.filter((id) => ids.has(id)) } : note,
    )
    await writeFile(path, stringify({ topic, notes }))
  }
}

async function readNotes(path: string): Promise<WrittenNote[]> {
  const file = parse(await readFile(path, 'utf8')) as { notes: WrittenNote[] } // the shape was checked when the deck was read
  return file.notes
}
