import type { Writer } from '../log/events'
import type { Exam } from './exam'

interface ExamEventBase {
  /** Order of truth: given by the database. */
  readonly seq: number
  readonly id: string
  readonly examId: string
  /** Epoch ms. */
  readonly at: number
  readonly writer: Writer
}

/** What the student did to an exam: named on the button that takes it back. */
export const examChanges = ['made', 'edited', 'copied', 'settled', 'marked'] as const
export type ExamChange = (typeof examChanges)[number]

/** The exam as it is from then on. */
export interface ExamKept extends ExamEventBase {
  readonly type: 'kept'
  readonly change: ExamChange
  readonly exam: Exam
}
export interface ExamDeleted extends ExamEventBase {
  readonly type: 'deleted'
}
/** Takes back one earlier event of the same exam. */
export interface ExamUndone extends ExamEventBase {
  readonly type: 'undone'
  readonly target: string
}

/** The log of the exams: append-only, as that of the cards. */
export type ExamEvent = ExamKept | ExamDeleted | ExamUndone
type Unnumbered<E> = E extends unknown ? Omit<E, 'seq'> : never
export type NewExamEvent = Unnumbered<ExamEvent>

/** The events that were not taken back, in their order. */
export function examEventsInEffect(
  events: readonly ExamEvent[],
): (ExamKept | ExamDeleted)[] {
  const undone = new Set(
    events.map((event) => (event.type === 'undone' ? event.target : '')),
  )
  return events.filter(
    (event): event is ExamKept | ExamDeleted =>
      event.type !== 'undone' && !undone.has(event.id),
  )
}

/** Every exam that is there after these events, the next one first. */
export function foldExams(events: readonly ExamEvent[]): Exam[] {
  const exams = new Map<string, Exam>()
  for (const event of examEventsInEffect(events)) {
    if (event.type === 'kept') exams.set(event.examId, event.exam)
    else exams.delete(event.examId)
  }
  return [...exams.values()].sort((one, other) => one.at - other.at)
}
