import { examReport } from '../../../domain/exam/exam-report'
import { rowsOf } from '../../../domain/exam/exam-goal'
import { basisOfKeeping } from '../../../domain/exam/forecast-basis'
import { foretell } from '../../../domain/exam/foretell'
import { minuteWorth } from '../../../domain/exam/minute-worth'
import { smoothCurve, type CurvePoint } from '../../../domain/exam/minutes-curve'
import { makePlan, type Plan } from '../../../domain/exam/plan'
import { minutesForExams, type DatedExam } from '../../../domain/exams/exam-minutes'
import type { StoredReport } from '../../../storage/plan-parts'
import type { MadeFrom } from './made-from'

type Report = Omit<StoredReport, 'key'>

/** How often the days to come are played: more often costs time, less often shows its luck. */
const plays = { few: 3, usual: 6, largeDeck: 2500 } as const
/** What the curve asks: so many times the minutes of the plan. */
const shares = [0.5, 1.5, 2, 3] as const

/** What is foretold for each exam. */
export function reportsOf(plan: Plan, from: MadeFrom): Report[] {
  const { request, exams, topicIds, now, pace, shift, known } = from
  const { deck, today, secondsByDay } = request
  const often = deck.ids.length > plays.largeDeck ? plays.few : plays.usual
  const foretold = foretell(plan, deck, secondsByDay, shift, often)
  return exams.flatMap(({ exam, day }, index) => {
    const goal = request.exams[index]
    if (!goal) return []
    const report = {
      ...examReport({ goal, exam: index, deck, foretold, today, known }),
      ...{ examId: exam.id, madeAt: now, studyDay: today, topicIds, pace },
      worth: minuteWorth(plan, day, pace),
      minutes: usualMinutes(exams, today, day),
    }
    return [report]
  })
}

/** The same reports with what other minutes would reach. */
export function withCurves(
  reports: readonly Report[],
  plan: Plan,
  from: MadeFrom,
): Report[] {
  const curves = curvesOf(plan, from)
  return reports.map((report, index) => {
    const { minutes, whole } = report
    const points = (curves[index] ?? []).map(({ times, share }) => ({
      minutes: times * minutes,
      share,
    }))
    const curve: readonly CurvePoint[] = smoothCurve([
      ...points,
      { minutes, share: whole.keep.share },
    ])
    return { ...report, curve }
  })
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
  { request, shift }: MadeFrom,
): { times: number; share: number }[][] {
  const { deck, exams: goals } = request
  const curves: { times: number; share: number }[][] = goals.map(() => [])
  for (const times of shares) {
    const secondsByDay = request.secondsByDay.map((seconds) => seconds * times)
    const other = makePlan({ ...request, secondsByDay }, plan)
    const foretold = foretell(other, deck, secondsByDay, shift, plays.few)
    goals.forEach((goal, exam) => {
      const { share } = basisOfKeeping(foretold, exam, rowsOf(goal, deck))
      curves[exam]?.push({ times, share })
    })
  }
  return curves
}
