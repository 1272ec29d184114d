import { answerShift } from '../../../domain/exam/answer-shift'
import type { Acquaintance } from '../../../domain/exam/conformal-interval'
import { attendanceOf, paceOf } from '../../../domain/exam/effort'
import type { ExamGoal } from '../../../domain/exam/exam-goal'
import { memoryModel } from '../../../domain/exam/memory-model'
import type { PlanRequest } from '../../../domain/exam/plan'
import { stateGrid } from '../../../domain/exam/state-grid'
import { visitModel } from '../../../domain/exam/visit-model'
import { secondsForExams, type DatedExam } from '../../../domain/exams/exam-minutes'
import type { MyodeckDatabase } from '../../../storage/database'
import { readHead } from '../../../storage/plan-store'
import { readPlanned } from '../../../storage/planned-reader'
import { readToday } from '../../../storage/queue-reader'
import { readParameters } from '../../../storage/settings-store'
import { isDue, readPlanState, stepsOf } from './basis'
import { currentColumns } from './current-columns'
import { readEffort } from './effort'

/** Why a plan is made although there may be one already. */
export type PlanWish = 'when-due' | 'with-new-answers'

/** What a plan is made from, as it was read. */
export interface MadeFrom {
  readonly request: PlanRequest
  readonly exams: readonly DatedExam[]
  /** Names of the topics by their index. */
  readonly topicIds: readonly string[]
  /** Everything but the answers, as one text. */
  readonly basis: string
  /** Epoch ms. */
  readonly now: number
  /** The student's time for an answer over the expected one, and the shift of her own answers. */
  readonly pace: number
  readonly shift: number
  /** How much is known of her. */
  readonly known: Acquaintance
}

/** Reads what a plan is made from; undefined where none is wanted. */
export async function readMadeFrom(
  db: MyodeckDatabase,
  now: number,
  wish: PlanWish,
): Promise<MadeFrom | undefined> {
  const parameters = await readParameters(db)
  if (!parameters) return undefined
  const { studyDay: today, planned } = await readToday(db, now, parameters, readPlanned)
  const state = await readPlanState(db, now, parameters)
  const { exams, basis, content } = state
  const due = isDue(state, today)
  if (exams.length === 0 || (!due && wish === 'when-due')) return undefined
  const memory = memoryModel(parameters.weights)
  const { deck, topicIds, record } = await currentColumns(db, memory, content)
  if (!due && (await readHead(db))?.seq === deck.seq) return undefined
  const effort = await readEffort(db, exams, today, record)
  const usedToday = (planned?.usedMs ?? 0) / 1000
  const request = {
    model: visitModel(memory, stepsOf(exams), stateGrid()),
    exams: exams.map((exam) => goalOf(exam, topicIds)),
    deck,
    today,
    secondsByDay: secondsForExams(exams, today, effort, usedToday),
    missedLately: effort.missedLately,
  }
  return {
    ...{ request, exams, topicIds, basis, now },
    pace: paceOf(effort),
    shift: answerShift(record.outcomes),
    known: {
      reviews: record.outcomes.length,
      secondsUsed: record.secondsUsed,
      attendance: attendanceOf(effort),
    },
  }
}

/** Marks of the topics, their mean over the exam's cards about 1. */
function goalOf({ exam, day }: DatedExam, topicIds: readonly string[]): ExamGoal {
  const weights = topicIds.map((id) => exam.topics[id] ?? 0)
  const asked = weights.filter((weight) => weight > 0)
  const mean = asked.reduce((sum, weight) => sum + weight, 0) / Math.max(1, asked.length)
  return { id: exam.id, day, marks: weights.map((weight) => weight / (mean || 1)) }
}
