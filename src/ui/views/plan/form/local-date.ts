const dayMs = 86_400_000

/** The local date of an instant as a date field writes it: `2026-12-18`. */
export function dateText(at: number): string {
  const date = new Date(at)
  const month = String(date.getMonth() + 1).padStart(2, '0')
  const day = String(date.getDate()).padStart(2, '0')
  return `${date.getFullYear()}-${month}-${day}`
}

/** The local time of an instant as a time field writes it: `09:00`. */
export function timeText(at: number): string {
  const date = new Date(at)
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`
}

/** The study day of a calendar date, and back: both count days from 1970-01-01. */
export function dayOfDate(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs
}

export function dateOfDay(studyDay: number): string {
  return new Date(studyDay * dayMs).toISOString().slice(0, 10)
}
