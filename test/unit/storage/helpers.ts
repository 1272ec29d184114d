import type { CardEntry } from '../../../src/domain/card/catalogue'
import { defaultParameters } from '../../../src/domain/scheduling/defaults'
import type { Grade, ParameterSet } from '../../../src/domain/scheduling/types'
import { recordAnswer } from '../../../src/storage/answers'
import { MyodeckDatabase } from '../../../src/storage/database'
import { adoptShippedCards, type Adoption } from '../../../src/storage/shipped-cards'

export const noon = Date.UTC(2026, 10, 23, 11)
export const minute = 60_000
export const day = 24 * 60 * minute

export const entry = (id: string, changes: Partial<CardEntry> = {}): CardEntry => {
  const [noteId = id, face = 'answer'] = id.split(':')
  return { id, noteId, face, kind: 'term', topic: 'load', position: 0, ...changes }
}

/** Two notes: `a` with two cards, `b` with one; a third in another topic. */
export const deck: readonly CardEntry[] = [
  entry('a:term', { position: 0 }),
  entry('a:definition', { position: 1 }),
  entry('b:answer', { position: 2, kind: 'basic' }),
  entry('c:answer', { position: 3, kind: 'basic', topic: 'volume' }),
]

/** The version that is shipped next is adopted at noon. */
export const adoption: Adoption = {
  at: noon,
  dayStartMinutes: 240,
  writer: 'newtab',
  newId: () => newId(),
}

let databases = 0
export const freshName = (): string => `test-${databases++}`

export async function openDeck(
  entries: readonly CardEntry[] = deck,
  name = freshName(),
): Promise<MyodeckDatabase> {
  const db = new MyodeckDatabase(name)
  await adoptShippedCards(db, () => Promise.resolve(entries), 'v1', adoption)
  return db
}

let ids = 0
export const newId = (): string => `id-${ids++}`

interface AnswerChanges {
  readonly at?: number
  readonly expectedSeq?: number
  readonly parameters?: ParameterSet
  readonly durationMs?: number
}

/** Answers a card as a page would that has just drawn it. */
export async function answer(
  db: MyodeckDatabase,
  cardId: string,
  grade: Grade,
  changes: AnswerChanges = {},
) {
  const row = await db.cards.get(cardId)
  const { rows } = await recordAnswer(db, {
    cardId,
    noteId: row?.noteId ?? '',
    expectedSeq: changes.expectedSeq ?? row?.lastSeq ?? 0,
    grade,
    at: changes.at ?? noon,
    durationMs: changes.durationMs ?? 5000,
    rawDurationMs: changes.durationMs ?? 5000,
    writer: 'newtab',
    newId,
    parameters: changes.parameters ?? plain,
  })
  return rows
}

/** The defaults without fuzz. */
export const plain: ParameterSet = { ...defaultParameters, fuzz: false }
