import { deckValue, type DeckMass } from './deck-mass'
import { goldenSection } from './golden-section'
import { examDaysOf, pricePath, type PricedExam } from './price-path'
import { valueTables, type ValueTables } from './value-tables'
import type { VisitModel } from './visit-model'

/** An exam with the cards that are learned for it. */
export interface MassedExam extends PricedExam {
  readonly mass: DeckMass
}

/** Prices for every day, and what cards are worth under them, exam by exam. */
export interface Priced {
  readonly levels: readonly number[]
  readonly prices: Float64Array
  readonly tables: readonly ValueTables[]
  /**
   * What no scheduler can exceed at these prices, in expected recalled cards: the cards' worth plus the worth of
   * all seconds (weak duality). The lower it is, the better the prices fit.
   */
  readonly bound: number
}

/** How far below and above its shape the price may lie. */
const lowestLevel = Math.log(0.05)
const highestLevel = Math.log(20)
const narrowings = 8
/** With exams on several days every stretch asks for its own search: a coarser one keeps a plan within seconds. */
const narrowingsOfMany = 5

/**
 * Keeps the shape of the prices and finds how high they must lie so that the minutes are just used up: the
 * level at which the bound is lowest. With exams on several days the stretch before each has a level of its
 * own, found one after the other.
 */
export function findLevels(
  model: VisitModel,
  exams: readonly MassedExam[],
  today: number,
  secondsByDay: Float64Array,
): Priced {
  const stretches = examDaysOf(exams).length
  let levels: readonly number[] = Array.from({ length: stretches }, () => 1)
  let spare: readonly ValueTables[] | undefined
  const price = (tried: readonly number[]): Priced => {
    const priced = priceAll(model, exams, today, secondsByDay, tried, spare)
    spare = priced.tables
    return priced
  }
  for (let stretch = 0; stretch < stretches; stretch++) {
    const at = (log: number): readonly number[] => levels.with(stretch, Math.exp(log))
    const log = goldenSection(
      (tried) => price(at(tried)).bound,
      lowestLevel,
      highestLevel,
      stretches > 1 ? narrowingsOfMany : narrowings,
    )
    levels = at(log)
  }
  return price(levels)
}

/** Fills the tables of every exam for one set of levels. */
function priceAll(
  model: VisitModel,
  exams: readonly MassedExam[],
  today: number,
  secondsByDay: Float64Array,
  levels: readonly number[],
  reuse?: readonly ValueTables[],
): Priced {
  const prices = pricePath(exams, today, secondsByDay, levels)
  const tables = exams.map(({ goal, mass }, index) =>
    valueTables(
      model,
      prices.subarray(0, goal.day - today),
      mass.oldestGap,
      reuse?.[index],
    ),
  )
  const worth = exams.reduce(
    (sum, { mass }, index) => sum + valueOf(tables[index], mass),
    0,
  )
  return { levels, prices, tables, bound: worth + worthOfTime(prices, secondsByDay) }
}

function valueOf(tables: ValueTables | undefined, mass: DeckMass): number {
  return tables ? deckValue(tables, mass) : 0
}

function worthOfTime(prices: Float64Array, secondsByDay: Float64Array): number {
  return secondsByDay.reduce(
    (sum, seconds, day) => (seconds > 0 ? sum + seconds * (prices[day] ?? 0) : sum),
    0,
  )
}
