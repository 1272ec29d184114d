import type { TopicText } from '../../domain/card/catalogue'
import type { Note } from '../../domain/card/note'
import type { Context } from '../context'

/** The text of the student's own notes; nothing of it is fetched before a card of one is wanted. */
export interface OwnTexts {
  /** Reads these notes as they are now. */
  load(noteIds: readonly string[]): Promise<TopicText>
  /** What was read so far. */
  loaded(): TopicText
  /** Reads all of them. */
  all(): Promise<TopicText>
}

/**
 * @param opened the database, which is open before a card is asked for
 * @param loadMarkup fetches what Markdown is drawn with, before a card that holds some is drawn
 */
export function createOwnTexts(
  opened: () => Promise<Pick<Context, 'db'>>,
  loadMarkup: () => Promise<unknown>,
): OwnTexts {
  let notes: Readonly<Record<string, Note>> = {}
  const text = (): TopicText => ({ notes, sources: {} })
  const read = async (noteIds?: readonly string[]): Promise<TopicText> => {
    const [{ readNotes }, { db }] = await Promise.all([import('./read-notes'), opened()])
    notes = { ...notes, ...(await readNotes(db, noteIds, noteIds && loadMarkup)) }
    return text()
  }
  return { load: read, loaded: text, all: () => read() }
}
