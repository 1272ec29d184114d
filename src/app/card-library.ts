import type { TopicId, TopicText } from '../domain/card/catalogue'
import type { Source } from '../domain/card/note'
import type { CardRow } from '../domain/log/card-row'
import type { Kinds } from './kinds'
import type { StudyCard } from './types'

type Loaders = Readonly<Record<TopicId, () => Promise<TopicText>>>

/** The shipped text, loaded topic by topic when a card of the topic is wanted. */
export interface CardLibrary {
  /** @throws when the topic's chunk, or what the kind needs, cannot be loaded, or the note is not there. */
  card(row: CardRow): Promise<StudyCard>
  /** The card if its topic, and what its kind needs, is loaded already. */
  loadedCard(row: CardRow): StudyCard | undefined
  preload(rows: readonly CardRow[]): Promise<void>
  /** The text of every topic. */
  texts(): Promise<readonly TopicText[]>
}

export function createCardLibrary(loaders: Loaders, kinds: Kinds): CardLibrary {
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
      const [text] = await Promise.all([load(row.topic), kinds.prepare(row.kind)])
      return studyCard(row, text, kinds)
    },
    loadedCard(row) {
      const text = loaded.get(row.topic)
      if (!text?.notes[row.noteId] || !kinds.isReady(row.kind)) return undefined
      return studyCard(row, text, kinds)
    },
    texts() {
      return Promise.all(Object.keys(loaders).map(load))
    },
    async preload(rows) {
      await Promise.all(
        rows.flatMap(({ topic, kind }) => [load(topic), kinds.prepare(kind)]),
      )
    },
  }
}

function studyCard(row: CardRow, text: TopicText, kinds: Kinds): StudyCard {
  const note = text.notes[row.noteId]
  if (!note) throw new Error(`no text is shipped for note ${row.noteId}`)
  const optionSeed = `${row.id}/${row.answers}`
  return {
    cardId: row.id,
    note: kinds.draw(note, optionSeed),
    face: row.face,
    topic: row.topic,
    sources: note.sources
      .map((key) => text.sources[key])
      .filter((source): source is Source => source !== undefined),
    optionSeed,
    flagged: row.flagged === 1,
    isNew: row.state === 'new',
    ...(note.correction &&
      row.unreadCorrection !== undefined && { correction: note.correction.text }),
  }
}
