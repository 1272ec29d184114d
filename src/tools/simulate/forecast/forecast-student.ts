import {
  answerShift,
  shiftRecall,
  type ReviewOutcome,
} from '../../../domain/exam/answer-shift'
import { orderDay } from '../../../domain/exam/day-order'
import { neverSeen, type DeckColumns } from '../../../domain/exam/deck-columns'
import { noEffort, type Effort } from '../../../domain/exam/effort'
import { recallAfter } from '../../../domain/exam/memory-model'
import { makePlan } from '../../../domain/exam/plan'
import { playForward } from '../../../domain/exam/play-forward'
import { expectedSeconds } from '../../../domain/exam/study-minutes'
import { uniform } from '../../../domain/exam/uniform'
import type { VisitModel } from '../../../domain/exam/visit-model'
import { newStudent } from '../compare'
import type { Scenario } from '../options'
import { evenMinutes, examPlanPolicy } from '../policies/exam-plan'
import { runStudent, type Policy } from '../run'
import type { Answered, Desk } from '../student'

/** What was forecast, and what came of it. Shares of the deck. */
export interface Forecast {
  readonly daysLeft: number
  readonly share: number
  readonly score: number
}

/** How often the days to come are played. */
const plays = 6

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
  const forecasts: { daysLeft: number; share: number }[] = []
  const outcomes: ReviewOutcome[] = []
  let effort = noEffort
  let morning = student.desk.deck
  const plan = examPlanPolicy(model)
  const watched: Policy = {
    queue(desk, day) {
      effort = { ...effort, daysPassed: day }
      const daysLeft = desk.days - day
      if (daysBefore.includes(daysLeft)) {
        const share = forecastShare(model, desk, day, effort, answerShift(outcomes), seed)
        forecasts.push({ daysLeft, share })
      }
      morning = { ...desk.deck, ...memoriesOf(desk.deck) }
      effort = { ...effort, daysStudied: effort.daysStudied + 1 }
      return plan.queue(desk, day)
    },
    after(desk, answered) {
      const outcome = outcomeOf(model, morning, answered)
      if (outcome) outcomes.push(outcome)
      effort = withSeconds(effort, answered)
      plan.after?.(desk, answered)
    },
  }
  runStudent(student, watched, (day) => uniform(seed, day, 4, 4) > scenario.miss)
  if (daysBefore.includes(0)) {
    const { desk } = student
    const share = forecastShare(
      model,
      desk,
      desk.days,
      effort,
      answerShift(outcomes),
      seed,
    )
    forecasts.push({ daysLeft: 0, share })
  }
  const score = student.examine(scenario.days)
  return forecasts.map((forecast) => ({ ...forecast, score }))
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

function withSeconds(effort: Effort, { seconds, expectedSeconds: expected }: Answered) {
  return {
    ...effort,
    secondsUsed: effort.secondsUsed + seconds,
    secondsExpected: effort.secondsExpected + expected,
  }
}

/** The mean of some plays of the days to come, corrected by the student's own answers. */
function forecastShare(
  model: VisitModel,
  { deck, days, minutes }: Desk,
  today: number,
  effort: Effort,
  shift: number,
  seed: number,
): number {
  const exams = [{ id: 'exam', day: days, marks: [1] }]
  const secondsByDay = expectedSeconds(evenMinutes(minutes), today, [days], effort)
  const plan = makePlan({ model, exams, deck, today, secondsByDay })
  const orderOf = (played: DeckColumns, day: number): Uint32Array =>
    orderDay(plan, played, day, secondsByDay.subarray(day - today)).rows
  const { memory, steps } = model
  const course = { memory, steps, exams, deck, today, secondsByDay, orderOf }
  let known = 0
  const times = days > today ? plays : 1
  for (let play = 0; play < times; play++) {
    const [recalls] = playForward(course, seed * 131 + play)
    recalls?.forEach((recall) => (known += shiftRecall(recall, shift)))
  }
  return known / times / deck.ids.length
}
