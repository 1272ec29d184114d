import type { CardRow } from './card-row'

/** Why a card is served on a study day, or why it is not. */
export type WhyNow =
  | { readonly why: 'new'; readonly position: number }
  | { readonly why: 'step'; readonly dueAt: number }
  | { readonly why: 'dueToday' }
  | { readonly why: 'corrected' }
  | { readonly why: 'overdue'; readonly days: number }
  | { readonly why: 'later'; readonly dueDay: number }
  | { readonly why: 'buried'; readonly untilDay: number }
  | { readonly why: 'suspended' }

/** Reads from a card's row where it stands on a study day. */
export function whyNow(row: CardRow, studyDay: number): WhyNow {
  if (row.suspended === 1) return { why: 'suspended' }
  if (row.buriedUntilDay > studyDay)
    return { why: 'buried', untilDay: row.buriedUntilDay }
  if (row.state === 'new') return { why: 'new', position: row.position }
  if (row.dueDay === undefined) return { why: 'step', dueAt: row.dueAt ?? 0 }
  if (row.dueDay > studyDay) return { why: 'later', dueDay: row.dueDay }
  if (row.unreadCorrection !== undefined) return { why: 'corrected' }
  if (row.dueDay < studyDay) return { why: 'overdue', days: studyDay - row.dueDay }
  return { why: 'dueToday' }
}
