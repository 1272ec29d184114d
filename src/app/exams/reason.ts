import { shiftRecall } from '../../domain/exam/answer-shift'
import { firstGain, reviewGain, type Gain } from '../../domain/exam/greedy'
import { memoryModel, recallAfter } from '../../domain/exam/memory-model'
import { stateGrid } from '../../domain/exam/state-grid'
import { visitModel } from '../../domain/exam/visit-model'
import { isComing, type Exam } from '../../domain/exams/exam'
import type { CardRow } from '../../domain/log/card-row'
import { studyDay } from '../../domain/scheduling/study-day'
import type { ParameterSet } from '../../domain/scheduling/types'
import { readExams } from '../../storage/exam-store'
import type { PlanHead } from '../../storage/plan-parts'
import { readHead, readOrder, readRest } from '../../storage/plan-store'
import type { Context } from '../context'
import { todayOf } from '../today'
import type { ExamReason } from './types'

/** What reasons are told from. */
export interface ReasonBasis {
  /** Those to come, the next one first. */
  readonly exams: readonly Exam[]
  readonly head: PlanHead
  readonly today: number
  readonly parameters: ParameterSet
  /** The next good day of every card that today's order holds, 0 where there is none. */
  readonly later: ReadonlyMap<string, number>
  /** The best day of every card that is better left today, the next to come first; 0 where there is none. */
  readonly resting: ReadonlyMap<string, number>
}

/** Undefined without a plan. Every read begins at once, so that it can be followed. */
export async function readReasonBasis(
  context: Context,
): Promise<ReasonBasis | undefined> {
  const { db, clock, parameters } = context
  const now = clock()
  const [head, stored, today, order, rest] = await Promise.all([
    readHead(db),
    readExams(db),
    todayOf(context),
    readOrder(db),
    readRest(db),
  ])
  if (!head) return undefined
  const exams = stored.filter((exam) => isComing(exam, now))
  const later = new Map<string, number>()
  for (const chunk of order)
    chunk.ids.forEach((id, place) => later.set(id, chunk.later?.[place] ?? 0))
  const resting = new Map(
    rest?.ids.map((id, place) => [id, rest.bestDay[place] ?? 0] as const),
  )
  return { exams, head, today, parameters: parameters(), later, resting }
}

/** Tells reasons from one basis: what it needs of the memory model is worked out once. */
export function reasonTeller(basis: ReasonBasis) {
  const { exams, head, today, parameters, later, resting } = basis
  const { weights, dayStartMinutes } = parameters
  const memory = memoryModel(weights)
  const model = visitModel(memory, head.steps, stateGrid())
  const known = (recall: number): number => shiftRecall(recall, head.shift)

  /**
   * What a look at a card today does for the next exam that asks for it, if it is the last look before it; undefined for
   * a card of no exam.
   */
  return (row: CardRow): ExamReason | undefined => {
    const exam = exams.find((one) => one.topics[row.topic] !== undefined)
    if (!exam) return undefined
    const daysLeft = Math.max(0, studyDay(exam.at, dayStartMinutes) - today)
    const nextGood = later.get(row.id)
    const bestDay = resting.get(row.id)
    const about = (kind: ExamReason['kind'], gain: Gain): ExamReason => ({
      kind,
      exam: exam.name,
      seen: known(gain.seen),
      unseen: known(gain.unseen),
      seconds: head.pace * gain.seconds,
      ...(kind === 'review' && nextGood && nextGood > today + 1 && { nextGood }),
      ...(kind === 'safe' && bestDay && bestDay > today && { bestDay }),
    })
    const { stabilityDays, difficulty, lastStudyDay } = row
    if (stabilityDays === undefined || lastStudyDay === undefined)
      return about('first', firstGain(model, daysLeft))
    const gap = today - lastStudyDay
    if (gap <= 0) {
      const recall = recallAfter(memory, daysLeft, stabilityDays)
      return about('done', { seen: recall, unseen: recall, seconds: 0 })
    }
    const gain = reviewGain(model, stabilityDays, difficulty ?? 5, gap, daysLeft)
    return about(nextGood === undefined ? 'safe' : 'review', gain)
  }
}

/** The reason of one card; undefined for a card of no exam. */
export async function reasonFor(
  context: Context,
  cardId: string,
): Promise<ExamReason | undefined> {
  const [row, basis] = await Promise.all([
    context.db.cards.get(cardId),
    readReasonBasis(context),
  ])
  return row && basis && reasonTeller(basis)(row)
}
