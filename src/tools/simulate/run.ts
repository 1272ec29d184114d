import type { Answered, Desk, SimulatedStudent } from './student'

/** A scheduler: it sees the desk and says in which order to study. */
export interface Policy {
  /** The day's cards by row, the first to study first. */
  queue(desk: Desk, day: number): ArrayLike<number>
  /** Told of every answer. */
  after?(desk: Desk, answered: Answered): void
}

export interface RunResult {
  /** Share of the deck recalled on the exam day, and 90 days later without study. */
  readonly recall: number
  readonly after90: number
  readonly secondsByDay: Float64Array
}

/**
 * Studies every day until the minutes are used. The last card of a day may overrun them; the next day pays it
 * back.
 * @param attends whether the student studies on a day
 */
export function runStudent(
  student: SimulatedStudent,
  policy: Policy,
  attends: (day: number) => boolean,
): RunResult {
  const { desk } = student
  const secondsByDay = new Float64Array(desk.days)
  let owed = 0
  for (let day = 0; day < desk.days; day++) {
    if (!attends(day)) continue
    const room = desk.minutes * 60 - owed
    const used = room > 0 ? studyDay(student, policy, day, room) : 0
    secondsByDay[day] = used
    owed = Math.max(0, used - room)
  }
  return {
    recall: student.recallOn(desk.days),
    after90: student.recallOn(desk.days + 90),
    secondsByDay,
  }
}

function studyDay(
  student: SimulatedStudent,
  policy: Policy,
  day: number,
  room: number,
): number {
  const { desk } = student
  const queue = policy.queue(desk, day)
  let used = 0
  for (let place = 0; place < queue.length && used < room; place++) {
    const row = queue[place] ?? 0
    if (desk.deck.lastDay[row] === day) continue
    const answered = student.visit(row, day)
    policy.after?.(desk, answered)
    used += answered.seconds
  }
  return used
}
