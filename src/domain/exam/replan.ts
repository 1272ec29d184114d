import type { Plan } from './plan'

/**
 * Whether a plan is due for another one on a later study day: about once a week, more often near the exam, and
 * after a day on which she was to study and did not. A changed deck, date or number of minutes asks for a new plan
 * at once; the caller knows of those.
 * @param missedDay whether a day with minutes went by unused since the plan was made
 */
export function replanDue(plan: Plan, day: number, missedDay: boolean): boolean {
  if (missedDay) return true
  const daysLeft = Math.min(
    ...plan.exams.map(({ goal }) => goal.day - plan.today).filter((left) => left > 0),
  )
  const usual = Math.max(7, Math.round(daysLeft / 7))
  const nearExam = Math.max(2, Math.floor(daysLeft / 4))
  return day - plan.today >= Math.min(usual, nearExam)
}
