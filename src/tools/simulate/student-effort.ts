import { noEffort, type Effort } from '../../domain/exam/effort'
import { isLately } from '../../domain/exam/guard'
import type { Answered } from './student'

/** What a simulated student has done of her plan, as the extension knows it of a real one. */
export class StudentEffort {
  #effort = noEffort
  #lastDay = -1
  #missedDay: number | undefined

  /** As it is known on the morning of a day. */
  on(day: number): Effort {
    if (day - 1 > this.#lastDay) this.#missedDay = day - 1
    const missed = this.#missedDay
    const missedLately = missed !== undefined && isLately(missed, day)
    return { ...this.#effort, daysPassed: day, missedLately }
  }

  /** She studies on this day. */
  study(day: number): void {
    this.#effort = { ...this.on(day), daysStudied: this.#effort.daysStudied + 1 }
    this.#lastDay = day
  }

  add({ seconds, expectedSeconds }: Answered): void {
    const { secondsUsed, secondsExpected } = this.#effort
    this.#effort = {
      ...this.#effort,
      secondsUsed: secondsUsed + seconds,
      secondsExpected: secondsExpected + expectedSeconds,
    }
  }
}
