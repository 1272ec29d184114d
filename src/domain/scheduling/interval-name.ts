import type { Schedule } from './types'

/** Until when an answer puts a card off, in the unit that a button shows. */
export interface NextInterval {
  readonly unit: 'minutes' | 'hours' | 'days' | 'months' | 'years'
  /** Whole minutes, hours and days; months and years to one decimal. */
  readonly value: number
  /** Probability 0 … 1 of recall on the day of an exam that asks for the card. */
  readonly examRecall?: number
}

const minuteMs = 60_000
const daysPerYear = 365.25
const daysPerMonth = daysPerYear / 12

/**
 * The time from now until a scheduled card comes back; at least 1 minute or 1 day, 0 minutes for a new card.
 * @param at the instant of the answer, epoch ms
 * @param studyDay the study day of the answer
 */
export function nextInterval(
  schedule: Schedule,
  at: number,
  studyDay: number,
): NextInterval {
  if (schedule.dueDay !== undefined)
    return namedDays(Math.max(1, schedule.dueDay - studyDay))
  if (schedule.dueAt === undefined) return { unit: 'minutes', value: 0 }
  const minutes = Math.max(1, Math.round((schedule.dueAt - at) / minuteMs))
  if (minutes < 60) return { unit: 'minutes', value: minutes }
  return { unit: 'hours', value: Math.round(minutes / 60) }
}

function namedDays(days: number): NextInterval {
  if (days < 31) return { unit: 'days', value: days }
  const months = oneDecimal(days / daysPerMonth)
  if (months < 12) return { unit: 'months', value: months }
  return { unit: 'years', value: oneDecimal(days / daysPerYear) }
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10
}
