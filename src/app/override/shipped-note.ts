import type { TopicId } from '../../domain/card/catalogue'
import type { Note } from '../../domain/card/note'
import { isOwnNote } from '../../domain/own/ids'
import type { MyodeckDatabase } from '../../storage/database'

/**
 * A note as it is shipped, with its topic; undefined when none is shipped by that id.
 * @throws when the topic's texts cannot be loaded
 */
export async function shippedNote(
  db: MyodeckDatabase,
  noteId: string,
): Promise<{ readonly shipped: Note; readonly topic: TopicId } | undefined> {
  if (isOwnNote(noteId)) return undefined
  const [row, { topicLoaders }] = await Promise.all([
    db.cards.where('noteId').equals(noteId).first(),
    import('virtual:myodeck/topics'),
  ])
  const shipped = row && (await topicLoaders[row.topic]?.())?.notes[noteId]
  return shipped && { shipped, topic: row.topic }
}
