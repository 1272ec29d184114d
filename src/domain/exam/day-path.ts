import { shiftRecall } from './answer-shift'
import type { DeckColumns } from './deck-columns'
import { marksOf, type ExamGoal } from './exam-goal'
import { recallAfter, type MemoryModel } from './memory-model'
import type { PlayedVisit } from './play-forward'

/** Sums up, while the days are played, what each of them adds to an exam if it were the last day of study. */
export class DayPath {
  /** By day: expected cards more that are recalled on the day of the exam. */
  readonly gains: Float64Array
  /** By row: what the time that it is studied for is worth at the price of its days, in expected recalled cards. */
  readonly timeWorth: Float64Array
  readonly #recall: Float64Array

  /**
   * @param stop recall on the day of the exam by row, as the cards are before the first day
   * @param prices of a second by day, from the first day on
   * @param plays over which the means are taken
   */
  constructor(
    private readonly goal: ExamGoal,
    private readonly stop: Float64Array,
    private readonly prices: Float64Array,
    private readonly shift: number,
    private readonly today: number,
    private readonly plays: number,
  ) {
    this.gains = new Float64Array(Math.max(0, goal.day - today))
    this.timeWorth = new Float64Array(stop.length)
    this.#recall = stop.slice()
  }

  /** The cards are again as they are before the first day. */
  beginPlay(): void {
    this.#recall.set(this.stop)
  }

  add(visit: PlayedVisit, deck: DeckColumns, memory: MemoryModel): void {
    const { row, day, seconds, stabilityDays } = visit
    const at = day - this.today
    if (day >= this.goal.day || marksOf(this.goal, deck, row) === 0) return
    const recall = recallAfter(memory, this.goal.day - day, stabilityDays)
    const shifted = shiftRecall(recall, this.shift)
    addTo(this.gains, at, (shifted - (this.#recall[row] ?? 0)) / this.plays)
    addTo(this.timeWorth, row, ((this.prices[at] ?? 0) * seconds) / this.plays)
    this.#recall[row] = shifted
  }
}

function addTo(sums: Float64Array, index: number, value: number): void {
  sums[index] = (sums[index] ?? 0) + value
}
