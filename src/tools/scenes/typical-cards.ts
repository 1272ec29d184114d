import { compile } from '../../content/compile'
import { ContentError } from '../../content/problem'
import { readDeck } from '../../content/read'
import type { CardEntry, TopicText } from '../../domain/card/catalogue'
import { cardFace } from '../../domain/card/face'
import type { Note } from '../../domain/card/note'
import { inProject } from '../project'

/** One card of every kind and side that can be asked, and the ones that need the most room. */
export const typicalCardNames = [
  'basic',
  'definition',
  'term',
  'to-en',
  'to-nl',
  'cloze',
  'choice',
  'several',
  'typed',
  'numeric',
  'range',
  'calculation',
  'ordering',
  'case',
  'figure',
  'tallest-figure',
  'explained-by-figure',
  'evidence',
  'longest',
] as const
export type TypicalCardName = (typeof typicalCardNames)[number]

interface ShippedCard extends CardEntry {
  readonly note: Note
  /** Letters of what is drawn, in Dutch, the longer of the two languages. */
  readonly length: number
}

/** The ids of the shipped cards that stand for all others; chosen by their shape, so that they outlive edits. */
export async function typicalCards(): Promise<Record<TypicalCardName, string>> {
  const cards = await shippedCards()
  const one = (name: TypicalCardName, fits: (card: ShippedCard) => boolean): string => {
    const card = cards.find(fits)
    if (!card) throw new Error(`No shipped card is a typical "${name}".`)
    return card.id
  }
  const tallest = Math.max(...cards.map(({ note }) => slenderness(note)))
  const longest = Math.max(...cards.map(({ length }) => length))
  return {
    basic: one('basic', ({ kind }) => kind === 'basic'),
    definition: one('definition', ({ face }) => face === 'definition'),
    term: one('term', ({ face }) => face === 'term'),
    'to-en': one('to-en', ({ face }) => face === 'to-en'),
    'to-nl': one('to-nl', ({ face }) => face === 'to-nl'),
    cloze: one('cloze', ({ kind }) => kind === 'cloze'),
    choice: one('choice', ({ note }) => note.kind === 'choice' && !note.several),
    several: one('several', ({ note }) => note.kind === 'choice' && note.several),
    typed: one('typed', ({ note }) => note.kind === 'typed' && note.answer.en.length > 8),
    numeric: one(
      'numeric',
      ({ note }) => note.kind === 'numeric' && note.ends.length === 1,
    ),
    range: one('range', ({ note }) => note.kind === 'numeric' && note.ends.length === 2),
    calculation: one('calculation', ({ kind }) => kind === 'calculation'),
    ordering: one(
      'ordering',
      ({ note }) =>
        note.kind === 'ordering' && note.steps.some(({ length }) => length > 1),
    ),
    case: one(
      'case',
      ({ note }) =>
        note.kind === 'case' && note.steps.some(({ task }) => task.kind === 'ordering'),
    ),
    figure: one('figure', ({ kind }) => kind === 'figure'),
    'tallest-figure': one('tallest-figure', ({ note }) => slenderness(note) === tallest),
    'explained-by-figure': one(
      'explained-by-figure',
      ({ kind, note }) => kind === 'basic' && note.figure !== undefined,
    ),
    evidence: one(
      'evidence',
      ({ note }) => note.kind !== 'case' && note.evidence !== undefined,
    ),
    longest: one('longest', ({ length }) => length === longest),
  }
}

/** Every card with its text, as the extension is built with it. */
export async function shippedCards(): Promise<readonly ShippedCard[]> {
  const { deck, problems } = await readDeck(inProject('cards'))
  const compiled = deck && compile(deck)
  if (!compiled || !('content' in compiled)) throw new ContentError(problems)
  const { entries, topicTexts } = compiled.content
  return entries.map((entry) => {
    const note = noteOf(topicTexts, entry)
    return { ...entry, note, length: lengthOf(note, entry.face) }
  })
}

function noteOf(
  texts: Readonly<Record<string, TopicText>>,
  { topic, noteId }: CardEntry,
): Note {
  const note = texts[topic]?.notes[noteId]
  if (!note) throw new Error(`The note ${noteId} has no text.`)
  return note
}

/** Height of the figure that is asked about, in parts of its width; 0 on other cards. */
function slenderness({ kind, figure }: Note): number {
  return kind === 'figure' && figure ? figure.height / figure.width : 0
}

function lengthOf(note: Note, face: string): number {
  // A case has scenes of its own.
  if (note.kind === 'case') return 0
  const { prompt, answer, options, ...texts } = cardFace(note, face, 'nl', 'any')
  const drawn = [
    ...[...prompt, ...answer, ...(options ?? [])].map(({ text }) => text),
    ...[texts.explanation, texts.evidence, texts.mnemonic, texts.solution],
  ]
  return drawn.join('').length
}
