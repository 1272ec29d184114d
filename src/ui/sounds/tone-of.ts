import type { StudySession } from '../../app/types'
import { grades } from '../../domain/scheduling/types'
import type { Tone } from '../../app/tones'

/** What a page showed at one moment, as far as a tone depends on it. */
export interface HeardMoment {
  readonly status: StudySession['status']
  readonly cardId: string | undefined
  readonly side: StudySession['side']
  /** What grading found on the answer shown. */
  readonly outcome: 'right' | 'partly' | 'wrong' | undefined
  readonly newest: NonNullable<StudySession['undoable']>['grade'] | undefined
  /** Something other than an answer has just happened. */
  readonly noticed: boolean
  /** Which set of cards is studied. */
  readonly source: unknown
}

/**
 * The tone between two moments: what was checked sounds with its answer, what the student judges herself with her
 * grade, and the last answer of all says so. Taking back, burying and changing the set of cards make no sound.
 */
export function toneOf(before: HeardMoment, after: HeardMoment): Tone | undefined {
  if (before.status !== 'studying' || before.source !== after.source) return undefined
  if (before.side === 'question') return toneOfAnswer(before, after)
  const answered = !after.noticed && grades.some((grade) => grade === after.newest)
  if (!answered || isStill(before, after)) return undefined
  if (after.status === 'done') return 'end'
  if (before.outcome !== undefined) return undefined
  return after.newest === 'again' ? 'wrong' : 'right'
}

function toneOfAnswer(before: HeardMoment, after: HeardMoment): Tone | undefined {
  const shown = after.side === 'answer' && after.cardId === before.cardId
  if (!shown || after.outcome === undefined) return undefined
  return after.outcome === 'right' ? 'right' : 'wrong'
}

function isStill(before: HeardMoment, after: HeardMoment): boolean {
  return after.status === 'studying' && after.side === before.side
}
