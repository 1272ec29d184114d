import type { CardRow } from '../../../../src/domain/log/card-row'
import { newRow, withDerived } from '../../../../src/domain/log/fold'

/** A new card of the topic `rest`. */
export function freshRow(noteId: string, change: Partial<CardRow> = {}): CardRow {
  const entry = {
    noteId,
    face: 'question',
    kind: 'basic',
    topic: 'rest',
    position: 0,
  } as const
  return withDerived({ ...newRow({ ...entry, id: `${noteId}:question` }), ...change })
}

/** A card in review, answered ten days before it is due. */
export function reviewRow(noteId: string, change: Partial<CardRow> = {}): CardRow {
  const dueDay = change.dueDay ?? 20_000
  return freshRow(noteId, {
    state: 'review',
    stabilityDays: 10,
    difficulty: 5,
    lastStudyDay: dueDay - 10,
    dueDay,
    answers: 3,
    ...change,
  })
}

/** A card in its first steps, due at the instant `dueAt`. */
export function learningRow(
  noteId: string,
  change: Partial<CardRow> & { readonly dueAt: number },
): CardRow {
  return freshRow(noteId, {
    state: 'learning',
    stabilityDays: 2,
    difficulty: 5,
    lastStudyDay: 20_000,
    stepIndex: 0,
    steps: 'two-steps',
    answers: 1,
    ...change,
  })
}
