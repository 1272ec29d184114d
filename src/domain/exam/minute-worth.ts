import type { Plan } from './plan'

/** What study on one day is worth at the margin. */
export interface DayWorth {
  readonly day: number
  /** Expected cards that ten minutes more on this day bring to the exams. */
  readonly tenMinutes: number
}

/**
 * What ten minutes more are worth on each day with time until an exam: its price of a second, at which just the day's
 * minutes are used (design/exam-planning.md sections 5 and 7). All exams that share a day share its price.
 * @param pace the student's time for an answer over the expected one
 */
export function minuteWorth(
  { today, prices }: Pick<Plan, 'today' | 'prices'>,
  examDay: number,
  pace: number,
): DayWorth[] {
  return [...prices].flatMap((price, index) => {
    const day = today + index
    if (day >= examDay || price === Infinity) return []
    return [{ day, tenMinutes: (600 * price) / pace }]
  })
}

/** So many days before the exam are its last ones. */
const lastDays = 3

/**
 * How many minutes today bring as much as ten on each of the last days before the exam; undefined where the last days
 * are not ahead or worth no more than today.
 */
export function worthOfLastDays(
  worth: readonly DayWorth[],
  today: number,
  examDay: number,
): { readonly days: number; readonly minutes: number } | undefined {
  const now = worth.find(({ day }) => day === today)
  const last = worth.filter(({ day }) => day >= examDay - lastDays && day > today)
  if (!now || now.tenMinutes <= 0 || last.length === 0) return undefined
  const sum = last.reduce((all, { tenMinutes }) => all + tenMinutes, 0)
  const minutes = (10 * sum) / now.tenMinutes
  return minutes >= 12 * last.length
    ? { days: last.length, minutes: Math.round(minutes / 5) * 5 }
    : undefined
}
