import type { Bilingual, Language } from '../card/note'
import type { OrderingTask } from '../card/task'
import { seededShuffle } from '../scheduling/seed'
import type { Outcome } from './verdict'

type Steps = Pick<OrderingTask, 'steps'>

/** What is put in order. Items are named by their index, counted through all steps in the right order. */
export interface OrderingItem {
  readonly text: Bilingual
  /** Index of its step; items of one step stand in any order among themselves. */
  readonly step: number
}

export interface OrderingVerdict {
  readonly kind: 'ordering'
  readonly outcome: Outcome
  /** The items as the student has put them. */
  readonly order: readonly number[]
  /** The fewest items that would have to be moved to make it right, in the right order. */
  readonly misplaced: readonly number[]
}

/** Every item, in the right order. */
export function itemsOf({ steps }: Steps): OrderingItem[] {
  return steps.flatMap((texts, step) => texts.map((text) => ({ text, step })))
}

/**
 * Checks an order. Right: no item stands before one of an earlier step; partly: moving one item makes it so.
 * @returns undefined for an order that is none of these items
 */
export function gradeOrdering(
  task: Steps,
  order: readonly number[],
): OrderingVerdict | undefined {
  const items = itemsOf(task)
  if (!isOrderOf(items, order)) return undefined
  const steps = order.map((item) => items[item]?.step ?? 0)
  const kept = longestRise(steps).map((position) => order[position])
  const misplaced = items.flatMap((_, item) => (kept.includes(item) ? [] : [item]))
  return { kind: 'ordering', outcome: outcomeOf(misplaced.length), order, misplaced }
}

function outcomeOf(misplaced: number): Outcome {
  if (misplaced === 0) return 'right'
  return misplaced === 1 ? 'partly' : 'wrong'
}

function isOrderOf(items: readonly unknown[], order: readonly number[]): boolean {
  return order.length === items.length && items.every((_, index) => order.includes(index))
}

/** The positions of the longest selection of values that never falls; the first one where there are several. */
function longestRise(values: readonly number[]): readonly number[] {
  const endingAt: (readonly number[])[] = []
  values.forEach((value, position) => {
    const before = endingAt.filter((rise) => (values[rise.at(-1) ?? 0] ?? 0) <= value)
    endingAt.push([...longest(before), position])
  })
  return longest(endingAt)
}

function longest(rises: readonly (readonly number[])[]): readonly number[] {
  return rises.reduce((best, rise) => (rise.length > best.length ? rise : best), [])
}

const mostShuffles = 50

/** An order to begin with, decided by nothing but the seed; never a right one. */
export function shuffledOrder(task: Steps, seed: string): readonly number[] {
  const right = itemsOf(task).map((_, index) => index)
  for (let attempt = 0; attempt < mostShuffles; attempt++) {
    const order = seededShuffle(right, `${seed}/${attempt}`)
    if (gradeOrdering(task, order)?.outcome !== 'right') return order
  }
  return right.toReversed()
}

/** What is to be put in order as a card begins with it. */
export function shuffledTexts(task: Steps, seed: string, language: Language): string[] {
  const items = itemsOf(task)
  return shuffledOrder(task, seed).flatMap((item) => items[item]?.text[language] ?? [])
}

/** Takes an item to another place; places are counted from 0, one outside stays at the end. */
export function movedTo(
  order: readonly number[],
  item: number,
  place: number,
): readonly number[] {
  const others = order.filter((other) => other !== item)
  return others.toSpliced(Math.max(0, place), 0, item)
}
