import type { DeckColumns } from './deck-columns'
import { deckMass, deckValue, type DeckMass } from './deck-mass'
import { marksOf, type ExamGoal } from './exam-goal'
import { goldenSection } from './golden-section'
import { findLevels, type Priced } from './level'
import { priceAt, priceShape, type PriceShape } from './price-table'
import { valueTables, type ValueTables } from './value-tables'
import { dayIndex, type DayIndex } from './visit-index'
import type { VisitModel } from './visit-model'

/**
 * The exam planner, in the words of design/exam-planning.md. Its parts, all pure:
 *
 * - what is known: `deck-columns` (cards), `exam-goal` (date and marks), `study-minutes` and `effort` (time);
 * - how memory and time behave: `memory-model`, `answer-habits`, `same-day`, `visit-model` on a `state-grid`;
 * - the plan: `price-table`, `level`, `value-tables` and here `makePlan`;
 * - a day of it: `orderDay`, by `visit-index` or by `greedy` where the `guard` says so.
 */

/** What is planned for. Exams that are over are left out by the caller. */
export interface PlanRequest {
  readonly model: VisitModel
  readonly exams: readonly ExamGoal[]
  readonly deck: DeckColumns
  /** Study day 0 of the plan. */
  readonly today: number
  /** Expected seconds of study from today to the day before the last exam. */
  readonly secondsByDay: Float64Array
  /** She missed a planned day lately: minutes near the exam are then trusted less. */
  readonly missedLately?: boolean
}

export interface PlannedExam {
  readonly goal: ExamGoal
  readonly shape: PriceShape
  readonly tables: ValueTables
}

/** Prices for all days, and the worth of every card under them. Cards are put in order by it, day by day. */
export interface Plan extends Pick<Priced, 'levels' | 'prices' | 'bound'> {
  readonly model: VisitModel
  readonly today: number
  readonly missedLately: boolean
  /** All exams asked for; those of today are over in the morning and have no tables. */
  readonly goals: readonly ExamGoal[]
  readonly exams: readonly PlannedExam[]
  /** Indexes made so far, by study day; one per exam. */
  readonly indexes: Map<number, readonly (DayIndex | undefined)[]>
}

/**
 * Makes a plan, or another one with the prices' shape of the one before where an exam's date stayed: then only
 * the level is found anew.
 */
export function makePlan(request: PlanRequest, before?: Plan): Plan {
  const { model, today, secondsByDay } = request
  const goals = request.exams.filter(({ day }) => day > today)
  const exams = goals.map((goal) => {
    const mass = massOf(request, goals, goal)
    const known = before?.exams.find(
      (exam) => exam.goal.id === goal.id && exam.goal.day === goal.day,
    )
    const shape = known?.shape ?? fittingShape(request, goals, goal, mass)
    return { goal, mass, shape }
  })
  const priced = findLevels(model, exams, today, secondsByDay)
  return {
    ...priced,
    model,
    today,
    missedLately: request.missedLately ?? false,
    goals: request.exams,
    exams: exams.flatMap(({ goal, shape }, index) => {
      const tables = priced.tables[index]
      return tables ? [{ goal, shape, tables }] : []
    }),
    indexes: new Map(),
  }
}

/** A card that several exams ask for counts in each of them in part, so that its time is counted once. */
function massOf(
  { deck, today, model }: PlanRequest,
  goals: readonly ExamGoal[],
  goal: ExamGoal,
): DeckMass {
  const rows: number[] = []
  for (let row = 0; row < deck.ids.length; row++) {
    if (marksOf(goal, deck, row) > 0) rows.push(row)
  }
  const weightOf = (row: number): number =>
    goals.length === 1
      ? 1
      : 1 / goals.filter((other) => marksOf(other, deck, row) > 0).length
  return deckMass(deck, rows, weightOf, today, model.grid)
}

/**
 * The shape for a deck of new cards is looked up by the seconds that there are for each. Cards half learned need
 * fewer: then that time is looked for whose prices fit the deck best.
 */
function fittingShape(
  { model, today, secondsByDay }: PlanRequest,
  goals: readonly ExamGoal[],
  goal: ExamGoal,
  mass: DeckMass,
): PriceShape {
  const days = goal.day - today
  const seconds = secondsByDay
    .subarray(0, days)
    .map((all, index) => all / goals.filter(({ day }) => day > today + index).length)
  const cards = cardsIn(mass)
  const total = seconds.reduce((sum, day) => sum + day, 0)
  const shapeFor = (perCard: number): PriceShape => priceShape(model.steps, days, perCard)
  if (mass.byGap.size === 0) return shapeFor(total / Math.max(1, cards))
  let spare: ValueTables | undefined
  const boundFor = (logTime: number): number => {
    const shape = shapeFor(Math.exp(logTime))
    const prices = seconds.map((time, index) =>
      time > 0 ? priceAt(shape, days - index) : Infinity,
    )
    spare = valueTables(model, prices, mass.oldestGap, spare)
    const time = seconds.reduce(
      (sum, day, index) => (day > 0 ? sum + day * (prices[index] ?? 0) : sum),
      0,
    )
    return deckValue(spare, mass) + time
  }
  return shapeFor(Math.exp(goldenSection(boundFor, Math.log(8), Math.log(900), 6)))
}

function cardsIn({ unseen, byGap }: DeckMass): number {
  let cards = unseen
  for (const mass of byGap.values()) cards += mass.reduce((sum, part) => sum + part, 0)
  return cards
}

/** The index of every card on a study day of the plan, exam by exam; undefined for exams that are over then. */
export function indexesOn(plan: Plan, day: number): readonly (DayIndex | undefined)[] {
  const known = plan.indexes.get(day)
  if (known) return known
  const made = plan.exams.map(({ goal, tables }) =>
    goal.day > day ? dayIndex(tables, day - plan.today) : undefined,
  )
  plan.indexes.set(day, made)
  return made
}
