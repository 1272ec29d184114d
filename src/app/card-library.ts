import type { TopicId, TopicText } from '../domain/card/catalogue'
import type { Source } from '../domain/card/note'
import type { CardRow } from '../domain/log/card-row'
import { isOwnNote } from '../domain/own/ids'
import type { Kinds } from './kinds'
import type { OwnTexts } from './own/own-texts'
import type { OwnVersions } from './own/own-versions.svelte'
import type { StudyCard } from './types'

type Loaders = Readonly<Record<TopicId, () => Promise<TopicText>>>

/**
 * The text of the cards: what is shipped topic by topic when a card of the topic is wanted, in the student's own
 * words where she has some, and what she wrote herself note by note.
 */
export interface CardLibrary {
  /**
   * As it is worded at this moment.
   * @param seed of the numbers of a calculation and the order of options; without it that of the next review
   * @throws when the topic's chunk, or what the kind needs, cannot be loaded, or the note is not there.
   */
  card(row: CardRow, seed?: string): Promise<StudyCard>
  /** The card if its topic, and what its kind needs, is loaded already. */
  loadedCard(row: CardRow): StudyCard | undefined
  preload(rows: readonly CardRow[]): Promise<void>
  /** The wording may have become another one without an event of the card. */
  rewords(noteId: string): boolean
  /** The text of every topic as it is shipped, and of all own notes together. */
  texts(): Promise<readonly TopicText[]>
}

export function createCardLibrary(
  loaders: Loaders,
  kinds: Kinds,
  own: OwnTexts,
  versions: Pick<OwnVersions, 'has' | 'of'>,
): CardLibrary {
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
  const textOf = async ({ noteId, topic }: CardRow): Promise<TopicText> =>
    isOwnNote(noteId) ? own.load([noteId]) : load(topic)
  return {
    async card(row, seed) {
      const [text] = await Promise.all([textOf(row), kinds.prepare(row.kind)])
      return drawn(row, text, seed)
    },
    loadedCard(row) {
      const text = isOwnNote(row.noteId) ? own.loaded() : loaded.get(row.topic)
      if (!text?.notes[row.noteId] || !kinds.isReady(row.kind)) return undefined
      return drawn(row, text)
    },
    rewords: (noteId) => isOwnNote(noteId) || versions.has(noteId),
    texts() {
      return Promise.all([...Object.keys(loaders).map(load), own.all()])
    },
    async preload(rows) {
      await Promise.all(rows.flatMap((row) => [textOf(row), kinds.prepare(row.kind)]))
    },
  }

  function drawn(
    row: CardRow,
    text: TopicText,
    optionSeed = `${row.id}/${row.answers}`,
  ): StudyCard {
    const note = text.notes[row.noteId]
    if (!note) throw new Error(`no text is shipped for note ${row.noteId}`)
    const version = versions.of(note)
    return {
      cardId: row.id,
      note: kinds.draw(version?.note ?? note, optionSeed),
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
      ...(version && { ownVersion: version.outdated ? 'outdated' : 'current' }),
    }
  }
}
