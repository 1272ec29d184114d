import type { Language } from '../domain/card/note'
import { studyDay } from '../domain/scheduling/study-day'
import type { StudyCard } from './types'

/** Bumped whenever the shape below changes. */
export const snapshotSchema = 1
export const snapshotKey = 'myodeck.snapshot'

/**
 * The next card, kept in Web Storage so that a new tab can paint it before the database is open.
 * It is a guess until the database confirms it, and dropped on any mismatch.
 */
export interface Snapshot {
  readonly schema: typeof snapshotSchema
  readonly content: string
  readonly studyDay: number
  readonly dayStartMinutes: number
  readonly language: Language
  /** `lastSeq` of the card's row when the snapshot was taken. */
  readonly lastSeq: number
  readonly card: StudyCard
  readonly progress: { readonly position: number; readonly total: number }
  /** Plain text to paint at once. */
  readonly paint: {
    readonly crumbs: string
    readonly progress: string
    readonly ask: string
    readonly question: string
    readonly options: readonly string[]
  }
}

/** The snapshot in a stored text, if it is one that may be shown now. */
export function usableSnapshot(
  text: string | undefined,
  expected: { content: string; language: Language; now: number },
): Snapshot | undefined {
  const snapshot = parse(text)
  if (!snapshot) return undefined
  const fits =
    snapshot.schema === snapshotSchema &&
    snapshot.content === expected.content &&
    snapshot.language === expected.language &&
    snapshot.studyDay === studyDay(expected.now, snapshot.dayStartMinutes)
  return fits ? snapshot : undefined
}

/** Web Storage of this origin is written by this program only; the check guards against a forgotten schema number. */
function parse(text: string | undefined): Snapshot | undefined {
  if (!text) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isSnapshot(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isSnapshot(value: unknown): value is Snapshot {
  const { card, paint, progress } = fields(value)
  return (
    typeof fields(card)['cardId'] === 'string' &&
    typeof fields(fields(card)['note'])['kind'] === 'string' &&
    typeof fields(progress)['position'] === 'number' &&
    typeof fields(paint)['question'] === 'string' &&
    Array.isArray(fields(paint)['options'])
  )
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
