import {
  asOfNow,
  countsAfter,
  isReminded,
  remindAfterDays,
} from '../../domain/backup/export-mark'
import { studyDay } from '../../domain/scheduling/study-day'
import { askToPersist } from '../../platform/persistence'
import {
  countStudiedDays,
  keepExportMark,
  keepReminder,
  readExportMark,
  rightExportMark,
} from '../../storage/export-mark'
import { watch } from '../../storage/watch'
import type { Context } from '../context'
import type { Health } from '../health.svelte'

/** Remembers an export of everything. @param exportedAt epoch ms */
export async function noteExport({ db }: Context, exportedAt: number): Promise<void> {
  await keepExportMark(db, { exportedAt })
}

/** She does not want to be reminded now. */
export function dismissReminder(context: Context): Promise<void> {
  return keepReminder(context.db, { remindedDay: today(context), dismissed: true })
}

/** Asks the browser to keep the data, and follows when they were last exported. Returns the way to stop. */
export function followHealth(
  context: Context,
  health: Health,
  failed: (error: unknown) => void,
): () => void {
  askToPersist().then((answer) => (health.persistence = answer), failed)
  return watch(
    () => readLastExport(context),
    ({ at, day, reminds, isNew, isOfFuture }) => {
      health.lastExport = { at, reminds }
      // What cannot be kept is no loss: it is looked at again.
      const keep = (kept: Promise<void>): void => void kept.catch(() => undefined)
      if (isOfFuture) keep(rightExportMark(context.db, context.clock(), day))
      else if (isNew)
        keep(keepReminder(context.db, { remindedDay: day, dismissed: false }))
    },
    failed,
  )
}

async function readLastExport(context: Context) {
  const stored = (await readExportMark(context.db)) ?? {}
  const day = today(context)
  const now = context.clock()
  const mark = asOfNow(stored, now, day)
  const { dayStartMinutes } = context.parameters()
  const after = countsAfter(mark, (at) => studyDay(at, dayStartMinutes))
  const studiedDays = await countStudiedDays(context.db, after, remindAfterDays)
  const reminds = isReminded(mark, day, studiedDays)
  const isOfFuture =
    mark.exportedAt !== stored.exportedAt || mark.remindedDay !== stored.remindedDay
  const isNew = reminds && mark.remindedDay !== day
  return { at: mark.exportedAt, day, reminds, isNew, isOfFuture }
}

function today({ clock, parameters }: Context): number {
  return studyDay(clock(), parameters().dayStartMinutes)
}
