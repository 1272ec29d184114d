import { countsAfter, isReminded, remindAfterDays } from '../../domain/backup/export-mark'
import { studyDay } from '../../domain/scheduling/study-day'
import { askToPersist } from '../../platform/persistence'
import {
  countStudiedDays,
  keepExportMark,
  keepReminder,
  readExportMark,
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
    ({ at, day, reminds, isNew }) => {
      health.lastExport = { at, reminds }
      // That it came is no loss where it cannot be kept: it comes again.
      if (isNew)
        keepReminder(context.db, { remindedDay: day, dismissed: false }).catch(
          () => undefined,
        )
    },
    failed,
  )
}

async function readLastExport(context: Context) {
  const mark = (await readExportMark(context.db)) ?? {}
  const day = today(context)
  const { dayStartMinutes } = context.parameters()
  const after = countsAfter(mark, (at) => studyDay(at, dayStartMinutes))
  const studiedDays = await countStudiedDays(context.db, after, remindAfterDays)
  const reminds = isReminded(mark, day, studiedDays)
  return { at: mark.exportedAt, day, reminds, isNew: reminds && mark.remindedDay !== day }
}

function today({ clock, parameters }: Context): number {
  return studyDay(clock(), parameters().dayStartMinutes)
}
