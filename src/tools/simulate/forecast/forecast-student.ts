import { answerShift, type ReviewOutcome } from '../../../domain/exam/answer-shift'
import { neverSeen, type DeckColumns } from '../../../domain/exam/deck-columns'
import { attendanceOf, type Effort } from '../../../domain/exam/effort'
import {
  basisOfKeeping,
  basisOfStopping,
  type ForecastBasis,
} from '../../../domain/exam/forecast-basis'
import { foretell, type Foretold } from '../../../domain/exam/foretell'
import { recallAfter } from '../../../domain/exam/memory-model'
import { makePlan } from '../../../domain/exam/plan'
import { secondsForExams } from '../../../domain/exams/exam-minutes'
import { uniform } from '../../../domain/exam/uniform'
import type { VisitModel } from '../../../domain/exam/visit-model'
import { newStudent } from '../compare'
import type { Scenario } from '../options'
import { examPlanPolicy, simulatedExam } from '../policies/exam-plan'
import { runStudent, type Policy } from '../run'
import type { Answered, Desk } from '../student'
import { StudentEffort } from '../student-effort'

/** What is forecast: of the whole deck or of a topic, if the plan is kept or if nothing is studied any more. */
export type ForecastKind = 'keep' | 'stop' | 'topic'

/** What was forecast, on what it rests, and what came of it. */
export interface Forecast {
  readonly kind: ForecastKind
  readonly daysLeft: number
  readonly basis: ForecastBasis
  /** Reviews that she had answered, and seconds that she had studied. */
  readonly reviews: number
  readonly secondsUsed: number
  /** On what share of the days she was expected to study. */
  readonly attendance: number
  /** Share of the cards that she knew. */
  readonly score: number
}

/** How often the days to come are played, as in the product. */
const plays = 6

/** The deck has so many topics of equal size, one of which is forecast too. */
const topics = 5

/**
 * Lets one student follow the plan, forecasts her score on some days before the exam as the product does, and then
 * examines her: every card is asked once, and her own memory decides.
 */
export function forecastStudent(
  scenario: Scenario,
  model: VisitModel,
  seed: number,
  daysBefore: readonly number[],
): Forecast[] {
  const student = newStudent(scenario, model, seed)
  const { desk } = student
  const all = [...desk.deck.ids.keys()]
  const topic = all.filter((row) => row % topics === 0)
  const forecasts: Forecast[] = []
  const open: Omit<Forecast, 'score'>[] = []
  const outcomes: ReviewOutcome[] = []
  const done = new StudentEffort()
  const forecastOn = (day: number): void => {
    const daysLeft = desk.days - day
    if (!daysBefore.includes(daysLeft)) return
    const effort = done.on(day)
    const foretold = foretellOn(model, desk, day, effort, answerShift(outcomes))
    const attendance = attendanceOf(effort)
    const { secondsUsed } = effort
    const known = { daysLeft, reviews: outcomes.length, secondsUsed, attendance }
    const stop = basisOfStopping(foretold, 0, all)
    const score = shareOf(student.examine(desk.days), all)
    forecasts.push({ ...known, kind: 'stop', basis: stop, score })
    open.push({ ...known, kind: 'keep', basis: basisOfKeeping(foretold, 0, all) })
    open.push({ ...known, kind: 'topic', basis: basisOfKeeping(foretold, 0, topic) })
  }
  let morning = desk.deck
  const plan = examPlanPolicy(model)
  const watched: Policy = {
    queue(_desk, day) {
      forecastOn(day)
      morning = { ...desk.deck, ...memoriesOf(desk.deck) }
      done.study(day)
      return plan.queue(desk, day)
    },
    after(_desk, answered) {
      const outcome = outcomeOf(model, morning, answered)
      if (outcome) outcomes.push(outcome)
      done.add(answered)
      plan.after?.(desk, answered)
    },
  }
  runStudent(student, watched, (day) => uniform(seed, day, 4, 4) > scenario.miss)
  forecastOn(desk.days)
  const known = student.examine(desk.days)
  return [
    ...forecasts,
    ...open.map((forecast) => ({
      ...forecast,
      score: shareOf(known, forecast.kind === 'topic' ? topic : all),
    })),
  ]
}

function shareOf(known: readonly boolean[], rows: readonly number[]): number {
  return rows.filter((row) => known[row]).length / rows.length
}

function memoriesOf({ stability, lastDay }: DeckColumns) {
  return { stability: stability.slice(), lastDay: lastDay.slice() }
}

/** The first answer of a review against what was expected of it that morning. */
function outcomeOf(
  { memory }: VisitModel,
  { stability, lastDay }: DeckColumns,
  { row, day, grades }: Answered,
): ReviewOutcome | undefined {
  const last = lastDay[row] ?? neverSeen
  if (last === neverSeen) return undefined
  const predicted = recallAfter(memory, day - last, stability[row] ?? 1)
  return { predicted, recalled: grades[0] !== 1 }
}

/** What the product foretells on the morning of a day. */
function foretellOn(
  model: VisitModel,
  desk: Desk,
  today: number,
  effort: Effort,
  shift: number,
): Foretold {
  const { deck, days } = desk
  const exams = [{ id: 'exam', day: days, marks: [1] }]
  const secondsByDay = secondsForExams([simulatedExam(desk)], today, effort)
  const { missedLately } = effort
  const plan = makePlan({ model, exams, deck, today, secondsByDay, missedLately })
  return foretell(plan, deck, secondsByDay, shift, days > today ? plays : 1)
}
