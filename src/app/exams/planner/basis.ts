import { between } from '../../../storage/counters'
import type { MyodeckDatabase } from '../../../storage/database'
import { readExams } from '../../../storage/exam-store'
import { readOwnCardsMark } from '../../../storage/own-cards-mark'
import { readHead } from '../../../storage/plan-store'
import { isComing, type Exam } from '../../../domain/exams/exam'
import type { DatedExam } from '../../../domain/exams/exam-minutes'
import { studyDay } from '../../../domain/scheduling/study-day'
import type { ParameterSet, StepsName } from '../../../domain/scheduling/types'

/** The exams that are planned for at an instant, with their study days. */
function examsToPlan(
  exams: readonly Exam[],
  now: number,
  dayStartMinutes: number,
): DatedExam[] {
  return exams
    .filter((exam) => isComing(exam, now))
    .map((exam) => ({ exam, day: studyDay(exam.at, dayStartMinutes) }))
}

/** All exams share the day, so cards are repeated lightly only where every exam says so. */
export function stepsOf(exams: readonly DatedExam[]): StepsName {
  return exams.every(({ exam }) => exam.lightRepeats) ? 'light' : 'two-steps'
}

/**
 * Everything but the answers and the study day that a plan is made from, as one text: where it changed, another plan is
 * due at once. What an exam is called, and the mark that she got, change nothing.
 */
function planBasis(
  exams: readonly DatedExam[],
  parameters: ParameterSet,
  content: string,
): string {
  const ofExams = exams.map(({ exam, day }) => [
    exam.id,
    day,
    exam.topics,
    exam.weekMinutes,
    exam.lastWeekMinutes,
    exam.daysOff,
    exam.lightRepeats,
  ])
  return JSON.stringify([ofExams, parameters.weights, content])
}

/** What a plan would be made from now. */
export interface PlanState {
  readonly exams: readonly DatedExam[]
  readonly basis: string
  /** Which cards there are: the version of the shipped ones, their number, and the changes of the student's own. */
  readonly content: string
  /** Study day of the stored plan; undefined where it is none, unfinished, or made from something else. */
  readonly plannedDay: number | undefined
}

/** Whether there is something to plan for, and no plan of this study day for it. */
export function isDue({ exams, plannedDay }: PlanState, today: number): boolean {
  return exams.length > 0 && plannedDay !== today
}

export async function readPlanState(
  db: MyodeckDatabase,
  now: number,
  parameters: ParameterSet,
): Promise<PlanState> {
  const [stored, head, mark, totals, own] = await Promise.all([
    readExams(db),
    readHead(db),
    db.meta.get('content'),
    between(db, 'total', 0, 0),
    readOwnCardsMark(db),
  ])
  const version = mark?.key === 'content' ? mark.version : ''
  const cards = totals.reduce((sum, { count }) => sum + count, 0)
  const content = [version, cards, own.changes].join('/')
  const exams = examsToPlan(stored, now, parameters.dayStartMinutes)
  const basis = planBasis(exams, parameters, content)
  const isCurrent = head?.complete && head.basis === basis
  return { exams, basis, content, plannedDay: isCurrent ? head.studyDay : undefined }
}
