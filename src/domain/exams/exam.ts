import type { TopicId } from '../card/catalogue'
import type { Language } from '../card/note'

/** Minutes of study from Monday to Sunday. */
export type WeekMinutes = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
]

/**
 * `running`: planned for until its moment. After it the student chooses: `finished` (its cards keep their due
 * dates), `slowed` (no new cards from its topics) or `archived` (its topics rest).
 */
export const examStates = ['running', 'finished', 'slowed', 'archived'] as const
export type ExamState = (typeof examStates)[number]

/** An exam as the student set it. */
export interface Exam {
  readonly id: string
  readonly name: string
  /** Its moment, epoch ms. */
  readonly at: number
  /** In which language it is held. */
  readonly language: Language
  /** Weight of each topic that it asks, > 0; topics that are absent are not asked. */
  readonly topics: Readonly<Record<TopicId, number>>
  readonly weekMinutes: WeekMinutes
  /** On each of the last seven days instead of the weekday's. */
  readonly lastWeekMinutes?: number
  /** Study days without study. */
  readonly daysOff: readonly number[]
  /** Repeat on the same day only what was not known. */
  readonly lightRepeats: boolean
  /** Study day on which it was made. */
  readonly madeDay: number
  readonly state: ExamState
  /** The mark that she got, as she writes it. */
  readonly mark?: string
}

export const longestName = 80
export const mostMinutes = 600

/** What is wrong with an exam before it is kept; nothing when it may be. */
export type ExamProblem = 'name' | 'date' | 'topics' | 'minutes'

export function examProblems(exam: Exam): ExamProblem[] {
  const problems: ExamProblem[] = []
  const minutes = [...exam.weekMinutes, exam.lastWeekMinutes ?? 0]
  const weights = Object.values(exam.topics)
  if (exam.name.trim() === '' || exam.name.length > longestName) problems.push('name')
  if (!Number.isFinite(exam.at)) problems.push('date')
  if (weights.length === 0 || weights.some((weight) => !(weight > 0)))
    problems.push('topics')
  if (minutes.some((one) => !(one >= 0 && one <= mostMinutes)) || !minutes.some(Boolean))
    problems.push('minutes')
  return problems
}

/** The exam with the mark that she got; with none when the text is empty. */
export function withMark({ mark: _, ...exam }: Exam, mark: string): Exam {
  return mark === '' ? exam : { ...exam, mark: mark.slice(0, longestName) }
}

/** Whether it is planned for at this instant. */
export function isComing({ state, at }: Exam, now: number): boolean {
  return state === 'running' && at > now
}

/** Whether it is over and the student was not asked yet what comes after it. */
export function isToSettle({ state, at }: Exam, now: number): boolean {
  return state === 'running' && at <= now
}
