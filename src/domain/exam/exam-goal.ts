import { neverSeen, type DeckColumns } from './deck-columns'

/** One exam as the planner sees it. */
export interface ExamGoal {
  readonly id: string
  /** Study day of the exam: the last day of study is the one before. */
  readonly day: number
  /** Marks of one card by topic index, mean about 1; 0 or absent when the topic is not asked. */
  readonly marks: readonly number[]
}

/** Marks of a card in an exam; 0 when it is not part of it or may not be studied. */
export function marksOf(goal: ExamGoal, deck: DeckColumns, row: number): number {
  if (deck.active[row] !== 1) return 0
  return goal.marks[deck.topic[row] ?? 0] ?? 0
}

/** The rows of the cards that an exam asks. */
export function rowsOf(goal: ExamGoal, deck: DeckColumns): number[] {
  return [...deck.ids.keys()].filter((row) => marksOf(goal, deck, row) > 0)
}

export function isUnseen(deck: DeckColumns, row: number): boolean {
  return deck.lastDay[row] === neverSeen
}
