import { neverSeen, type DeckColumns } from './deck-columns'
import { drawVisit, memoryAfterVisit } from './drawn-visit'
import { marksOf, type ExamGoal } from './exam-goal'
import { recallAfter, type MemoryModel } from './memory-model'
import type { StepsName } from '../scheduling/types'
import { uniform } from './uniform'

/** How the days to come are studied. */
export interface Course {
  readonly memory: MemoryModel
  readonly steps: StepsName
  readonly exams: readonly ExamGoal[]
  /** The cards as they are; they are not changed. */
  readonly deck: DeckColumns
  /** The first study day. */
  readonly today: number
  /** Expected seconds of study from today on. */
  readonly secondsByDay: Float64Array
  /** The day's cards by row, the first to study first. */
  readonly orderOf: (deck: DeckColumns, day: number) => ArrayLike<number>
  /** Told of every visit. */
  readonly onVisit?: (visit: PlayedVisit) => void
}

export interface PlayedVisit {
  readonly row: number
  readonly day: number
  readonly seconds: number
  /** The card was never seen before. */
  readonly first: boolean
  /** Of its memory after the visit. */
  readonly stabilityDays: number
}

/**
 * Plays the days to come in the model, with luck drawn from `seed`.
 * @returns for each exam the probability of recall on its day for every row of the deck; 0 for a card never
 * seen and for one that the exam does not ask
 */
export function playForward(course: Course, seed: number): Float64Array[] {
  const { exams, today } = course
  const deck = copyOf(course.deck)
  const visits = new Int32Array(deck.ids.length)
  const recalls = exams.map(() => new Float64Array(deck.ids.length))
  const lastExam = Math.max(today, ...exams.map(({ day }) => day))
  let owed = 0
  for (let day = today; day <= lastExam; day++) {
    exams.forEach((goal, exam) => {
      const into = recalls[exam]
      if (goal.day === day && into) writeRecall(course.memory, goal, deck, into)
    })
    const room = (course.secondsByDay[day - today] ?? 0) - owed
    if (day === lastExam || room + owed <= 0) continue
    const used = room > 0 ? playDay(course, deck, visits, day, room, seed) : 0
    owed = Math.max(0, used - room)
  }
  return recalls
}

function copyOf(deck: DeckColumns): DeckColumns {
  return {
    ...deck,
    stability: deck.stability.slice(),
    difficulty: deck.difficulty.slice(),
    lastDay: deck.lastDay.slice(),
  }
}

/** The last card of a day may overrun it. Returns the seconds used. */
function playDay(
  course: Course,
  deck: DeckColumns,
  visits: Int32Array,
  day: number,
  room: number,
  seed: number,
): number {
  const order = course.orderOf(deck, day)
  let used = 0
  for (let place = 0; place < order.length && used < room; place++) {
    const row = order[place] ?? 0
    if ((deck.lastDay[row] ?? 0) >= day) continue
    const first = deck.lastDay[row] === neverSeen
    const seconds = playVisit(course, deck, visits, row, day, seed)
    const stabilityDays = deck.stability[row] ?? 1
    course.onVisit?.({ row, day, seconds, first, stabilityDays })
    used += seconds
  }
  return used
}

function playVisit(
  { memory, steps }: Course,
  deck: DeckColumns,
  visits: Int32Array,
  row: number,
  day: number,
  seed: number,
): number {
  const lastDay = deck.lastDay[row] ?? neverSeen
  const before =
    lastDay === neverSeen
      ? undefined
      : {
          stabilityDays: deck.stability[row] ?? 1,
          difficulty: deck.difficulty[row] ?? 5,
        }
  const gap = day - lastDay
  const visit = visits[row] ?? 0
  visits[row] = visit + 1
  const recall = before && recallAfter(memory, gap, before.stabilityDays)
  const { grades, seconds } = drawVisit(recall, steps, (draw) =>
    uniform(seed, row, visit, draw),
  )
  const after = memoryAfterVisit(memory, before, gap, grades)
  deck.stability[row] = after.stabilityDays
  deck.difficulty[row] = after.difficulty
  deck.lastDay[row] = day
  return seconds
}

/** Recall of an exam's cards on its day as the deck stands. */
function writeRecall(
  memory: MemoryModel,
  goal: ExamGoal,
  deck: DeckColumns,
  into: Float64Array,
): void {
  for (let row = 0; row < deck.ids.length; row++) {
    const lastDay = deck.lastDay[row] ?? neverSeen
    if (lastDay === neverSeen || marksOf(goal, deck, row) === 0) continue
    into[row] = recallAfter(memory, goal.day - lastDay, deck.stability[row] ?? 1)
  }
}
