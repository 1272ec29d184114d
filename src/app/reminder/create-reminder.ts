import type { Language } from '../../domain/card/note'
import { setAlarm } from '../../platform/alarm'
import { systemClock } from '../../platform/clock'
import { readKeptLooks } from '../../platform/looks-storage'
import { notify } from '../../platform/notifications'
import { cancelWakeUp, wakeUpAt } from '../../platform/wake-ups'
import { parseLooks } from '../looks-data'
import { defaultPreferences } from '../preferences'
import { readWaiting } from '../refresh-badge'
import { keepReminder, reminderAlarm, type ReminderKeeper } from './keep-reminder'

type Describe = (
  language: Language,
  due: number,
  fresh: number,
) => Promise<{ readonly title: string; readonly message: string }>

/** The reminder of the background. */
export function createReminder(describe: Describe): ReminderKeeper {
  return keepReminder({
    clock: systemClock,
    wanted: async () => {
      const kept = parseLooks(await readKeptLooks())?.preferences
      const { reminder, reminderMinutes } = { ...defaultPreferences, ...kept }
      return reminder ? reminderMinutes : undefined
    },
    waiting: readWaiting,
    setAlarm,
    alarmAt: wakeUpAt,
    cancelAlarm: cancelWakeUp,
    remind: async ({ language, due, fresh }) => {
      const { title, message } = await describe(language, due, fresh)
      await notify(reminderAlarm, title, message)
    },
  })
}
