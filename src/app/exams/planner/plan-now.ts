import { answerShift } from '../../../domain/exam/answer-shift'
import { orderDay } from '../../../domain/exam/day-order'
import { neverSeen, type DeckColumns } from '../../../domain/exam/deck-columns'
import { paceOf } from '../../../domain/exam/effort'
import { rowsOf, type ExamGoal } from '../../../domain/exam/exam-goal'
import { examReport } from '../../../domain/exam/exam-report'
import { basisOfKeeping } from '../../../domain/exam/forecast-basis'
import { foretell } from '../../../domain/exam/foretell'
import { memoryModel, recallAfter } from '../../../domain/exam/memory-model'
import { minuteWorth } from '../../../domain/exam/minute-worth'
import { smoothCurve } from '../../../domain/exam/minutes-curve'
import { nextGoodDay } from '../../../domain/exam/next-good-day'
import { makePlan, type Plan } from '../../../domain/exam/plan'
import { stateGrid } from '../../../domain/exam/state-grid'
import { visitModel, type VisitModel } from '../../../domain/exam/visit-model'
import {
  minutesForExams,
  secondsForExams,
  type DatedExam,
} from '../../../domain/exams/exam-minutes'
import type { MyodeckDatabase } from '../../../storage/database'
import {
  readHead,
  writeOrder,
  writeReport,
  writeRest,
  type Ordered,
  completePlan,
} from '../../../storage/plan-store'
import { readPlanned } from '../../../storage/planned-reader'
import { readToday } from '../../../storage/queue-reader'
import { readParameters } from '../../../storage/settings-store'
import { isDue, readPlanState, stepsOf } from './basis'
import { currentColumns } from './current-columns'
import { readEffort } from './effort'
import { restToday } from './rest-today'

/** How often the days to come are played: more often costs time, less often shows its luck. */
const plays = { few: 3, usual: 6, largeDeck: 2500 } as const
/** Of so many cards of a day it is told when they would come if they were left. */
const toldOf = 200
/** What the curve asks: so many times the minutes of the plan. */
const shares = [0.5, 1.5, 2, 3] as const

/** Why a plan is made although there may be one already. */
export type PlanWish = 'when-due' | 'with-new-answers'

/**
 * Plans for every exam to come, where that is due: first the order of today, which the study pages wait for, then what
 * is foretold, then what other minutes would bring. Called by one planner at a time.
 * @returns whether anything was planned
 */
export async function planNow(
  db: MyodeckDatabase,
  clock: () => number,
  wish: PlanWish = 'when-due',
): Promise<boolean> {
  const parameters = await readParameters(db)
  if (!parameters) return false
  const now = clock()
  const { studyDay: today, planned } = await readToday(db, now, parameters, readPlanned)
  const state = await readPlanState(db, now, parameters)
  const { exams, basis, content } = state
  const due = isDue(state, today)
  if (exams.length === 0 || (!due && wish === 'when-due')) return false
  const memory = memoryModel(parameters.weights)
  const { deck, topicIds, record } = await currentColumns(db, memory, content)
  if (!due && (await readHead(db))?.seq === deck.seq) return false

  const effort = await readEffort(db, exams, today, record)
  const pace = paceOf(effort)
  const shift = answerShift(record.outcomes)
  const known = { reviews: record.outcomes.length, secondsUsed: record.secondsUsed }
  const model = visitModel(memory, stepsOf(exams), stateGrid())
  const goals = exams.map((exam) => goalOf(exam, topicIds))
  const usedToday = (planned?.usedMs ?? 0) / 1000
  const secondsByDay = secondsForExams(exams, today, effort, usedToday)
  const { missedLately } = effort
  const request = { model, exams: goals, deck, today, missedLately }
  const plan = makePlan({ ...request, secondsByDay })
  const order = orderOf(plan, deck, today, secondsByDay, pace)
  await writeOrder(
    db,
    {
      basis,
      madeAt: now,
      studyDay: today,
      seq: deck.seq,
      examIds: exams.map(({ exam }) => exam.id),
      steps: model.steps,
      shift,
      pace,
    },
    order,
  )
  await writeRest(db, restToday(plan, deck, new Set(order.map(({ id }) => id))))

  const often = deck.ids.length > plays.largeDeck ? plays.few : plays.usual
  const foretold = foretell(plan, deck, secondsByDay, shift, often)
  const reports = exams.map(({ exam, day }, index) => ({
    ...examReport({
      goal: goals[index] ?? goalOf({ exam, day }, topicIds),
      exam: index,
      deck,
      foretold,
      today,
      known,
    }),
    examId: exam.id,
    madeAt: now,
    studyDay: today,
    topicIds,
    pace,
    worth: minuteWorth(plan, day, pace),
    minutes: usualMinutes(exams, today, day),
  }))
  for (const report of reports) await writeReport(db, report)

  const curves = curvesOf(plan, deck, secondsByDay, shift)
  for (const [index, report] of reports.entries()) {
    const { minutes, whole } = report
    const points = (curves[index] ?? []).map(({ times, share }) => ({
      minutes: times * minutes,
      share,
    }))
    const curve = smoothCurve([...points, { minutes, share: whole.keep.share }])
    await writeReport(db, { ...report, curve })
  }
  await completePlan(db)
  return true
}

/** Marks of the topics, their mean over the exam's cards about 1. */
function goalOf({ exam, day }: DatedExam, topicIds: readonly string[]): ExamGoal {
  const weights = topicIds.map((id) => exam.topics[id] ?? 0)
  const asked = weights.filter((weight) => weight > 0)
  const mean = asked.reduce((sum, weight) => sum + weight, 0) / Math.max(1, asked.length)
  return { id: exam.id, day, marks: weights.map((weight) => weight / (mean || 1)) }
}

/** Every card that is worth a visit today, also those for which there are no minutes: she may add some. */
function orderOf(
  plan: Plan,
  deck: DeckColumns,
  today: number,
  secondsByDay: Float64Array,
  pace: number,
): Ordered[] {
  const { rows, worth, byGain } = orderDay(plan, deck, today, secondsByDay)
  return [...rows].map((row, place) => {
    const seconds = secondsOf(plan.model, deck, row, today)
    return {
      id: deck.ids[row] ?? '',
      seconds: pace * seconds,
      gain: (worth[row] ?? 0) * seconds,
      later: byGain || place >= toldOf ? 0 : (nextGoodDay(plan, deck, row) ?? 0),
    }
  })
}

function secondsOf(
  { memory, firstSeconds, passSeconds, failSeconds }: VisitModel,
  deck: DeckColumns,
  row: number,
  today: number,
): number {
  const last = deck.lastDay[row] ?? neverSeen
  if (last === neverSeen) return firstSeconds
  const recall = recallAfter(memory, today - last, deck.stability[row] ?? 1)
  return recall * passSeconds + (1 - recall) * failSeconds
}

/** Mean minutes of the days with study from today to the day before an exam. */
function usualMinutes(
  exams: readonly DatedExam[],
  today: number,
  examDay: number,
): number {
  const days = Array.from({ length: Math.max(1, examDay - today) }, (_, at) =>
    minutesForExams(exams, today + at),
  ).filter((minutes) => minutes > 0)
  return days.reduce((sum, minutes) => sum + minutes, 0) / Math.max(1, days.length)
}

/** What so many times the minutes would reach, exam by exam. */
function curvesOf(
  plan: Plan,
  deck: DeckColumns,
  secondsByDay: Float64Array,
  shift: number,
): { times: number; share: number }[][] {
  const { model, goals, today } = plan
  const curves: { times: number; share: number }[][] = goals.map(() => [])
  for (const times of shares) {
    const more = secondsByDay.map((seconds) => seconds * times)
    const { missedLately } = plan
    const request = { model, exams: goals, deck, today, missedLately }
    const other = makePlan({ ...request, secondsByDay: more }, plan)
    const foretold = foretell(other, deck, more, shift, plays.few)
    goals.forEach((goal, exam) => {
      const { share } = basisOfKeeping(foretold, exam, rowsOf(goal, deck))
      curves[exam]?.push({ times, share })
    })
  }
  return curves
}
