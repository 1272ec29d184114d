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
 * What is remembered, without what a clock in the future has left in it: an export is as of now at the latest, and a
 * reminder of a day to come has not been given. Otherwise nothing would remind the student until that day.
 * @param now epoch ms @param today the study day of `now`
 */
export function asOfNow(mark: ExportMark, now: number, today: number): ExportMark {
  const { exportedAt, remindedDay, dismissed } = mark
  return {
    ...(exportedAt !== undefined && { exportedAt: Math.min(exportedAt, now) }),
    ...(remindedDay !== undefined &&
      remindedDay <= today && {
        remindedDay,
        ...(dismissed !== undefined && { dismissed }),
      }),
  }
}

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
