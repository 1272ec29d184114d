/** Ten years: beyond any course. */
export const mostDays = 3650

/** Whole days from today, 0 … `mostDays`; undefined for anything else. */
export function readDays(typed: string): number | undefined {
  if (!/^\s*\d{1,4}\s*$/.test(typed)) return undefined
  const days = Number(typed)
  return days <= mostDays ? days : undefined
}
