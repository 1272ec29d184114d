import type { TopicId, TopicText } from '../domain/card/catalogue'
import type { Source } from '../domain/card/note'
import type { CardRow } from '../domain/log/card-row'
import type { StudyCard } from './types'

type Loaders = Readonly<Record<TopicId, () => Promise<TopicText>>>

/** The shipped text, loaded topic by topic when a card of the topic is wanted. */
export interface CardLibrary {
  /** @throws when the topic's chunk cannot be loaded or does not hold the note. */
  card(row: CardRow): Promise<StudyCard>
  /** The card if its topic is loaded already. */
  loadedCard(row: CardRow): StudyCard | undefined
  preload(topics: readonly TopicId[]): Promise<void>
}

export function createCardLibrary(loaders: Loaders): CardLibrary {
  const loaded = new Map<TopicId, TopicText>()
  const load = async (topic: TopicId): Promise<TopicText> => {
    const known = loaded.get(topic)
    if (known) return known
    const loader = loaders[topic]
    if (!loader) throw new Error(`no text is shipped for topic ${topic}`)
    const text = await loader()
    loaded.set(topic, text)
    return text
  }
  return {
    async card(row) {
      return studyCard(row, await load(row.topic))
    },
    loadedCard(row) {
      const text = loaded.get(row.topic)
      return text?.notes[row.noteId] && studyCard(row, text)
    },
    async preload(topics) {
      await Promise.all(topics.map(load))
    },
  }
}

function studyCard(row: CardRow, text: TopicText): StudyCard {
  const note = text.notes[row.noteId]
  if (!note) throw new Error(`no text is shipped for note ${row.noteId}`)
  return {
    cardId: row.id,
    note,
    face: row.face,
    topic: row.topic,
    sources: note.sources
      .map((key) => text.sources[key])
      .filter((source): source is Source => source !== undefined),
    optionSeed: `${row.id}/${row.answers}`,
    flagged: row.flagged === 1,
    isNew: row.state === 'new',
  }
}
