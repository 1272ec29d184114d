import { answerHabits, ofGrade } from '../../../domain/exam/answer-habits'
import { neverSeen } from '../../../domain/exam/deck-columns'
import { gainPerSecond, reviewGain } from '../../../domain/exam/greedy'
import {
  firstStability,
  gradeNumbers,
  recallAfter,
} from '../../../domain/exam/memory-model'
import type { VisitModel } from '../../../domain/exam/visit-model'
import type { Policy } from '../run'
import type { Desk } from '../student'

/** What the reference charges for a first visit, however cards are repeated on the same day. */
const firstSeconds = 38

/** Most gain in expected recall on the exam day per second, as if every visit were the last: section 1, finding 3. */
export function greedyPolicy(model: VisitModel): Policy {
  return {
    queue(desk, day) {
      const worth = desk.deck.ids.map((_, row) => worthOf(model, desk, row, day))
      return [...worth.keys()]
        .filter((row) => (worth[row] ?? 0) > 0)
        .sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0))
    },
  }
}

function worthOf(model: VisitModel, desk: Desk, row: number, day: number): number {
  const { deck, days } = desk
  const lastDay = deck.lastDay[row] ?? neverSeen
  // Of new cards the first comes first.
  if (lastDay === neverSeen)
    return firstGain(desk, days - day) / firstSeconds - row * 1e-12
  const stability = deck.stability[row] ?? 1
  const difficulty = deck.difficulty[row] ?? 5
  const gain = reviewGain(model, stability, difficulty, day - lastDay, days - day)
  return gainPerSecond(gain)
}

/** Recall on the exam day after a first answer alone. */
function firstGain({ belief }: Desk, daysLeft: number): number {
  return gradeNumbers.reduce((sum, grade) => {
    const recall = recallAfter(belief, daysLeft, firstStability(belief, grade))
    return sum + ofGrade(answerHabits.firstGrade, grade) * recall
  }, 0)
}
