import { shiftRecall } from './answer-shift'
import { orderDay } from './day-order'
import { DayPath } from './day-path'
import { neverSeen, type DeckColumns } from './deck-columns'
import { marksOf, type ExamGoal } from './exam-goal'
import { recallAfter } from './memory-model'
import type { Plan } from './plan'
import { playForward } from './play-forward'

/** What is expected of one day if the plan is kept. */
export interface DayLoad {
  readonly day: number
  /** Seconds at the planner's speed, first visits and reviews: means over the plays. */
  readonly seconds: number
  readonly first: number
  readonly reviews: number
}

/** Expected recall on the day of each exam, by row of the deck, corrected by the student's own answers. */
export interface Foretold {
  /** If the plan is kept: mean of the plays. Shape [exams][rows], as the exams of the plan. */
  readonly keep: readonly Float64Array[]
  /** If nothing is studied any more. */
  readonly stop: readonly Float64Array[]
  /** Recall times its complement if the plan is kept: mean of the plays, shape as `keep`. */
  readonly openKeep: readonly Float64Array[]
  /** What the time that is planned for a row is worth at its price, in expected recalled cards; shape as `keep`. */
  readonly timeWorth: readonly Float64Array[]
  readonly load: readonly DayLoad[]
  /** Expected cards that each day adds to each exam, from the plan's first day on. */
  readonly gains: readonly Float64Array[]
  /** Mean seconds of study by row. */
  readonly seconds: Float64Array
}

/**
 * Plays the days to come in the model, some times over, with the plan's own order (design/exam-planning.md section 10,
 * steps 1 and 2).
 * @param secondsByDay expected seconds of study from the plan's first day on
 * @param shift of the student's own answers
 */
export function foretell(
  plan: Plan,
  deck: DeckColumns,
  secondsByDay: Float64Array,
  shift: number,
  plays: number,
): Foretold {
  const { model, goals: exams, today, prices } = plan
  const keep = exams.map(() => new Float64Array(deck.ids.length))
  const openKeep = exams.map(() => new Float64Array(deck.ids.length))
  const seconds = new Float64Array(deck.ids.length)
  const load = Array.from(secondsByDay, () => ({ seconds: 0, first: 0, reviews: 0 }))
  const stop = exams.map((goal) => recallIfStopped(plan, goal, deck, shift))
  const paths = exams.map(
    (goal, exam) =>
      new DayPath(goal, stop[exam] ?? new Float64Array(), prices, shift, today, plays),
  )
  for (let play = 0; play < plays; play++) {
    for (const path of paths) path.beginPlay()
    const recalls = playForward(
      {
        memory: model.memory,
        steps: model.steps,
        exams,
        deck,
        today,
        secondsByDay,
        orderOf: (played, day) =>
          orderDay(plan, played, day, secondsByDay.subarray(day - today)).rows,
        onVisit: (visit) => {
          for (const path of paths) path.add(visit, deck, model.memory)
          seconds[visit.row] = (seconds[visit.row] ?? 0) + visit.seconds / plays
          const day = load[visit.day - today]
          if (!day) return
          day.seconds += visit.seconds / plays
          if (visit.first) day.first += 1 / plays
          else day.reviews += 1 / plays
        },
      },
      131 + play,
    )
    recalls.forEach((recall, exam) =>
      addMeans(keep[exam], openKeep[exam], recall, shift, plays),
    )
  }
  return {
    keep,
    stop,
    openKeep,
    timeWorth: paths.map(({ timeWorth }) => timeWorth),
    load: load.map((day, index) => ({ day: today + index, ...day })),
    gains: paths.map(({ gains }) => gains),
    seconds,
  }
}

function addMeans(
  keep: Float64Array | undefined,
  openKeep: Float64Array | undefined,
  recalls: Float64Array,
  shift: number,
  plays: number,
): void {
  if (!keep || !openKeep) return
  for (let row = 0; row < keep.length; row++) {
    const recall = shiftRecall(recalls[row] ?? 0, shift)
    keep[row] = (keep[row] ?? 0) + recall / plays
    openKeep[row] = (openKeep[row] ?? 0) + (recall * (1 - recall)) / plays
  }
}

function recallIfStopped(
  { model }: Plan,
  goal: ExamGoal,
  deck: DeckColumns,
  shift: number,
): Float64Array {
  return Float64Array.from(deck.ids, (_, row) => {
    const last = deck.lastDay[row] ?? neverSeen
    if (last === neverSeen || marksOf(goal, deck, row) === 0) return 0
    const days = Math.max(0, goal.day - last)
    return shiftRecall(recallAfter(model.memory, days, deck.stability[row] ?? 1), shift)
  })
}
