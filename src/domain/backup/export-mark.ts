/** What is remembered of the newest export, and of the reminder to make another. */
export interface ExportMark {
  /** When everything was last exported; epoch ms. Absent while it never was. */
  readonly exportedAt?: number
  /** The study day on which the student was last reminded. */
  readonly remindedDay?: number
  /** She put that reminder away. */
  readonly dismissed?: boolean
}

/** After answers on so many study days without an export, the student is reminded, and then again. */
export const remindAfterDays = 14

/**
 * The study day after which days of study count towards the next reminder: that of the newest export or the
 * newest reminder; undefined while there was neither, and every day counts.
 * @param dayOf the study day of an instant
 */
export function countsAfter(
  { exportedAt, remindedDay }: ExportMark,
  dayOf: (at: number) => number,
): number | undefined {
  const exportedDay = exportedAt === undefined ? undefined : dayOf(exportedAt)
  if (exportedDay === undefined || remindedDay === undefined)
    return exportedDay ?? remindedDay
  return Math.max(exportedDay, remindedDay)
}

/**
 * Whether the student is reminded of an export today. A reminder stands through the study day on which it
 * came, unless she puts it away.
 * @param studiedDays study days with answers after `countsAfter`
 */
export function isReminded(
  { remindedDay, dismissed }: ExportMark,
  today: number,
  studiedDays: number,
): boolean {
  return remindedDay === today ? !dismissed : studiedDays >= remindAfterDays
}
