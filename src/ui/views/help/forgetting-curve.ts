import { defaultParameters } from '../../../domain/scheduling/defaults'
import { recallAfter } from '../../../domain/scheduling/retrievability'

/** The times at which the drawing lets a card come back, in days from the first answer, and how stable it is from then on. */
const reviews = [
  { day: 0, stabilityDays: 6 },
  { day: 6, stabilityDays: 16 },
  { day: 22, stabilityDays: 45 },
] as const
const lastDay = 60

/** A point of the drawing: day, and the chance 0 … 1 that the card is still known. */
export interface CurvePoint {
  readonly day: number
  readonly recall: number
}

/** A card that is answered rightly each time it comes back: one curve per answer, each flatter than the one before. */
export function forgettingCurves(): readonly (readonly CurvePoint[])[] {
  return reviews.map(({ day, stabilityDays }, index) => {
    const end = reviews[index + 1]?.day ?? lastDay
    const days = Array.from({ length: end - day + 1 }, (_, step) => day + step)
    return days.map((at): CurvePoint => ({
      day: at,
      recall: recallAfter(at - day, stabilityDays, defaultParameters),
    }))
  })
}

/** The points as the `d` of an SVG path in a box of this size; 50 % recall is at its foot. */
export function pathOf(
  points: readonly CurvePoint[],
  width: number,
  height: number,
): string {
  return points
    .map(({ day, recall }, index) => {
      const x = (width * day) / lastDay
      const y = height * (1 - (recall - 0.5) / 0.5)
      return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`
    })
    .join('')
}
