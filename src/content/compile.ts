import type {
  CardEntry,
  Catalogue,
  EvidenceFact,
  Topic,
  TopicText,
} from '../domain/card/catalogue'
import type { Figure } from '../domain/card/figure'
import { cardId } from '../domain/card/ids'
import type { Note, Source } from '../domain/card/note'
import { checkDeck } from './check'
import { notesByTopic, type Deck } from './deck'
import { toFigure } from './figures/to-figure'
import { factsApart } from './facts-apart'
import { factsOf } from './library/facts'
import { facesOf } from '../domain/card/faces'
import { toNote } from '../domain/card/to-note'
import { orderByAfter } from './order'
import type { Problem } from './problem'
import { contentVersion } from './version'

/** What the program gets of cards/. */
export interface Content {
  readonly catalogue: Catalogue
  /** In learning order. */
  readonly entries: readonly CardEntry[]
  /** By topic id. */
  readonly topicTexts: Readonly<Record<string, TopicText>>
  /** By fact id, those on which a card rests. */
  readonly facts: Readonly<Record<string, EvidenceFact>>
  /** By figure id. */
  readonly figures: Readonly<Record<string, Figure>>
}

export type CompileResult =
  { readonly content: Content } | { readonly problems: readonly Problem[] }

/**
 * Compiles the cards, or says why that is not possible. Topics and subjects without a card
 * are left out. Cards stand in learning order: topic by topic, in each topic the notes in the
 * order of the file, unless `after` asks for a later place and as far as those on one fact stay
 * apart; the cards of one note side by side.
 */
export function compile(deck: Deck): CompileResult {
  const problems = checkDeck(deck)
  if (problems.length > 0) return { problems }

  const figures = new Map(deck.figures.map(toFigure).map((figure) => [figure.id, figure]))
  const placed = inLearningOrder(deck, figures)
  const entries = placed
    .flatMap(({ note, topic }) => cardsOf(note, topic))
    .map((card, position): CardEntry => ({ ...card, position }))
  const topics: Topic[] = []
  const topicTexts: Record<string, TopicText> = {}
  for (const { id, subject, name, weight } of deck.topics.value.topics) {
    const notes = placed.filter(({ topic }) => topic === id).map(({ note }) => note)
    if (notes.length === 0) continue
    const cards = entries.filter(({ topic }) => topic === id).length
    topics.push({ id, subject, name, weight, cards })
    topicTexts[id] = textOf(notes, deck.sources.value)
  }
  const subjects = deck.topics.value.subjects.filter(({ id }) =>
    topics.some((topic) => topic.subject === id),
  )
  const parts = { entries, topicTexts, figures: Object.fromEntries(figures) }
  const version = contentVersion({ subjects, topics, ...parts })
  const catalogue = { version, subjects, topics }
  return { content: { catalogue, ...parts, facts: factsOf(deck) } }
}

interface PlacedNote {
  readonly note: Note
  readonly topic: string
}

function inLearningOrder(
  deck: Deck,
  figures: ReadonlyMap<string, Figure>,
): readonly PlacedNote[] {
  const notes = notesByTopic(deck).map(({ note, topic }) => ({
    id: note.id,
    after: note.after ?? [],
    note: toNote(note, figures),
    topic,
  }))
  return factsApart(orderByAfter(notes).sorted)
}

function cardsOf(note: Note, topic: string): Omit<CardEntry, 'position'>[] {
  return facesOf(note).map((face) => ({
    id: cardId(note.id, face),
    noteId: note.id,
    face,
    kind: note.kind,
    topic,
    ...(note.correction && { correction: note.correction.version }),
  }))
}

/** The notes of a topic by id, with those sources that they name. */
function textOf(
  notes: readonly Note[],
  sources: Readonly<Record<string, Source>>,
): TopicText {
  const used = new Set(notes.flatMap((note) => note.sources))
  return {
    notes: Object.fromEntries(notes.map((note) => [note.id, note])),
    sources: Object.fromEntries(Object.entries(sources).filter(([key]) => used.has(key))),
  }
}
