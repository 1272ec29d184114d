import type { StoredReport } from '../../../../app/exams/types'
import {
  enoughShare,
  minutesFor,
  topicsToDrop,
} from '../../../../domain/exam/minutes-curve'

/**
 * What is said of a plan in one sentence.
 * - `today`: it is the day of the exam, so what is known now counts, and what is still looked at.
 * - `noMinutes`: nothing is planned any more, so what is known now counts.
 * - `ample`: half the minutes would do nearly as well.
 * - `onCourse`: enough cards will be known.
 * - `short`: more minutes a day would do, or fewer topics.
 * - `farShort`: not even the most minutes of the curve would do.
 * - `waiting`: too few are reached; what more would bring is not worked out yet.
 */
export type Verdict =
  | { readonly kind: 'today' | 'noMinutes' | 'onCourse' | 'waiting' }
  | { readonly kind: 'ample'; readonly minutes: number; readonly share: number }
  | {
      readonly kind: 'short'
      readonly needed: number
      /** Indexes of the topics to leave out instead, the least worth first; may be none. */
      readonly drop: readonly number[]
    }
  | {
      readonly kind: 'farShort'
      readonly most: number
      readonly share: number
      readonly drop: readonly number[]
    }

/** Above this share more minutes change little. */
const ampleShare = 0.95

/** @param examDay study day of the exam */
export function verdictOf(report: StoredReport, examDay: number): Verdict {
  const { minutes, curve, whole, topics, studyDay } = report
  const { share } = whole.keep
  if (studyDay >= examDay) return { kind: 'today' }
  if (minutes === 0) return { kind: 'noMinutes' }
  if (share >= enoughShare) {
    const half = curve?.[0]
    const isAmple = half && half.minutes < minutes && half.share >= ampleShare
    if (!isAmple) return { kind: 'onCourse' }
    return { kind: 'ample', minutes: Math.round(half.minutes), share: half.share }
  }
  if (!curve) return { kind: 'waiting' }
  const needed = minutesFor(enoughShare, curve)
  const most = curve.at(-1)
  if (needed !== undefined && needed > minutes)
    return { kind: 'short', needed, drop: topicsToDrop(topics, minutes, needed) }
  if (needed === undefined && most)
    return {
      kind: 'farShort',
      most: Math.round(most.minutes),
      share: most.share,
      drop: topicsToDrop(topics, minutes, (most.minutes * enoughShare) / most.share),
    }
  return { kind: 'onCourse' }
}
