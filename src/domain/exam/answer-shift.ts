/** A review as it was expected and as it went; repeats of the same day are none. */
export interface ReviewOutcome {
  /** Recall before the answer by the planner's memory model, 0 … 1. */
  readonly predicted: number
  readonly recalled: boolean
}

/** Predictions are kept off 0 and 1, whose logits are infinite. */
const smallest = 0.001
const largest = 0.999

/**
 * How far students lie from the model before they have answered, as the standard deviation of a normal prior. Section 10
 * takes 1; but students, also those whose memory is their own, lie within a few tenths, and of a few answers chance
 * decides more: after 10 to 29 reviews the forecasts for simulated students were 4.1 points off (root mean square) with 1,
 * and 3.2 with this; after more reviews the two differ little.
 */
const priorSpread = 0.5

/**
 * How much better (above 0) or worse a student remembers than the model says: one number on the logit scale that
 * fits her own answers best, held near 0 by a prior (design/exam-planning.md section 10, step 2). Newton's method; 0
 * without answers.
 */
export function answerShift(outcomes: readonly ReviewOutcome[]): number {
  const logits = outcomes.map(({ predicted }) => logit(predicted))
  let shift = 0
  for (let round = 0; round < 20; round++) {
    let slope = -shift / priorSpread ** 2
    let curvature = -1 / priorSpread ** 2
    outcomes.forEach(({ recalled }, index) => {
      const chance = logistic((logits[index] ?? 0) + shift)
      slope += (recalled ? 1 : 0) - chance
      curvature -= chance * (1 - chance)
    })
    shift -= slope / curvature
  }
  return shift
}

/** A probability of recall as the student's own answers correct it; a card never seen stays at 0. */
export function shiftRecall(recall: number, shift: number): number {
  return recall === 0 ? 0 : logistic(logit(recall) + shift)
}

/** The logarithm of the odds of a share, kept finite. */
function logit(share: number): number {
  const inside = Math.min(largest, Math.max(smallest, share))
  return Math.log(inside / (1 - inside))
}

export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
