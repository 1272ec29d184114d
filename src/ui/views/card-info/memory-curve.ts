import type { CardMemory } from '../../../app/types'
import { recallAfter } from '../../../domain/scheduling/retrievability'
import type { Grade } from '../../../domain/scheduling/types'

/** A point of the curve: a study day, whole or not, and the chance 0 … 1 that the card is known then. */
export interface CurvePoint {
  readonly day: number
  readonly recall: number
}

/** What is drawn of a card's memory. */
export interface MemoryCurve {
  readonly firstDay: number
  readonly lastDay: number
  /** Foot of the drawing: a multiple of 10 % below everything that is drawn, 0 … 0.7. */
  readonly foot: number
  /** One per answer, up to the next one or to today. */
  readonly known: readonly (readonly CurvePoint[])[]
  /** From today on, if nothing happens; empty after a reset. */
  readonly ahead: readonly CurvePoint[]
  /** The answers, with the chance right before each; a first answer has none. */
  readonly answers: readonly {
    readonly day: number
    readonly grade: Grade
    readonly before?: number
  }[]
}

const pointsPerCurve = 48
const highestFoot = 0.7

/** The forgetting curve of a card through all its answers; undefined before the first one. */
export function memoryCurve(memory: CardMemory): MemoryCurve | undefined {
  const { path, studyDay, parameters, row } = memory
  const first = path[0]
  const last = path.at(-1)
  if (!first || !last) return undefined
  const span = Math.max(studyDay, row.dueDay ?? 0, last.fromDay + 1) - first.fromDay
  const lastDay = first.fromDay + span + Math.max(1, Math.ceil(span / 8))
  const curve = (from: number, to: number, begun: number, stabilityDays: number) =>
    Array.from({ length: pointsPerCurve + 1 }, (_, index): CurvePoint => {
      const day = from + ((to - from) * index) / pointsPerCurve
      return { day, recall: recallAfter(day - begun, stabilityDays, parameters) }
    })
  const known = path.map(({ fromDay, toDay = studyDay, stabilityDays }) =>
    curve(fromDay, Math.max(fromDay, toDay), fromDay, stabilityDays),
  )
  const ahead =
    last.toDay === undefined
      ? curve(studyDay, lastDay, last.fromDay, last.stabilityDays)
      : []
  const answers = path.map(({ fromDay: day, grade }, index) => {
    const before = path[index - 1]
    const held =
      before && !before.forgotten ? known[index - 1]?.at(-1)?.recall : undefined
    return held === undefined ? { day, grade } : { day, grade, before: held }
  })
  const lowest = Math.min(...[...known.flat(), ...ahead].map(({ recall }) => recall))
  const foot = Math.min(highestFoot, Math.max(0, Math.floor(lowest * 10 - 0.2) / 10))
  return { firstDay: first.fromDay, lastDay, foot, known, ahead, answers }
}
