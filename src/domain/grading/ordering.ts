import type { OrderingTask } from '../card/task'
import { seededShuffle } from '../scheduling/seed'
import type { Outcome } from './verdict'

/** Items are named by their index; each has the rank of the step it belongs to. Items of one rank may stand in any order. */
export type Ranks = readonly number[]

/** What is to be said of an order that a student made. */
export interface OrderingVerdict {
  readonly kind: 'ordering'
  /** Partly when at least one item need not be moved. */
  readonly outcome: Outcome
  /** The items to move, ascending: those that some longest run of items in right order does without. */
  readonly misplaced: readonly number[]
  /** The right order that asks for the fewest exchanges of neighbours. */
  readonly nearest: readonly number[]
}

/** The rank of each item: the index of its step, counted through all steps. */
export function ranksOf({ steps }: Pick<OrderingTask, 'steps'>): number[] {
  return steps.flatMap((items, rank) => items.map(() => rank))
}

/**
 * Judges an order.
 * @param order every item once, as the student has put them
 * @returns undefined when it is no order of these items: the note may have changed since
 */
export function gradeOrder(
  ranks: Ranks,
  order: readonly number[],
): OrderingVerdict | undefined {
  if (!isOrderOf(ranks, order)) return undefined
  const ranked = order.map((item) => ranks[item] ?? 0)
  const settled = everyLongestRun(ranked)
  const misplaced = order
    .filter((_, place) => !settled.has(place))
    .toSorted((a, b) => a - b)
  // The sort is stable, so items of one rank stay as the student has them.
  const nearest = order.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))
  return { kind: 'ordering', outcome: outcomeOf(misplaced, ranks), misplaced, nearest }
}

function outcomeOf(misplaced: readonly number[], ranks: Ranks): Outcome {
  if (misplaced.length === 0) return 'right'
  return misplaced.length < ranks.length ? 'partly' : 'wrong'
}

/** Whether every item stands in the order, once. */
export function isOrderOf(ranks: Ranks, order: readonly number[]): boolean {
  return order.length === ranks.length && ranks.every((_, item) => order.includes(item))
}

/**
 * The order in which the items are first shown: it depends on nothing but the seed and is never right,
 * unless every order is.
 */
export function firstOrder(ranks: Ranks, seed: string): number[] {
  const items = ranks.map((_, item) => item)
  if (new Set(ranks).size < 2) return seededShuffle(items, seed)
  for (let attempt = 0; ; attempt++) {
    const order = seededShuffle(items, `${seed}/${attempt}`)
    if (gradeOrder(ranks, order)?.outcome !== 'right') return order
  }
}

/** The order with the item at one place put at another; a place that is not there changes nothing. */
export function moveItem(order: readonly number[], from: number, to: number): number[] {
  const item = order[from]
  if (item === undefined || order[to] === undefined) return [...order]
  return order.toSpliced(from, 1).toSpliced(to, 0, item)
}

/**
 * The places that every longest non-descending run passes through (a run may skip places). With two
 * neighbours exchanged both are missing; with one item moved far away only that item is.
 */
function everyLongestRun(ranked: readonly number[]): Set<number> {
  const upTo = longestUpTo(ranked)
  const from = longestUpTo(ranked.map((rank) => -rank).reverse()).reverse()
  const longest = Math.max(0, ...upTo)
  const onSome = ranked.flatMap((_, place) => {
    const through = (upTo[place] ?? 0) + (from[place] ?? 0) - 1
    return through === longest ? [place] : []
  })
  const alone = (place: number): boolean =>
    onSome.filter((other) => upTo[other] === upTo[place]).length === 1
  return new Set(onSome.filter(alone))
}

/** For each place the length of the longest non-descending run that ends there. */
function longestUpTo(ranked: readonly number[]): number[] {
  const lengths: number[] = []
  for (const [place, rank] of ranked.entries()) {
    const before = lengths.filter((_, earlier) => (ranked[earlier] ?? 0) <= rank)
    lengths[place] = Math.max(0, ...before) + 1
  }
  return lengths
}
