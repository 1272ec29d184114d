import { isReminderTime, nextReminderAt } from '../../domain/reminder/reminder-time'
import type { Language } from '../../domain/card/note'
import type { Clock } from '../../platform/clock'

/** Also the name of its notification. */
export const reminderAlarm = 'reminder'

/** What is left to study today. */
export interface Waiting {
  readonly due: number
  readonly fresh: number
  readonly language: Language
}

interface Parts {
  readonly clock: Clock
  /** Minutes after midnight; undefined while she wants no reminder. */
  readonly wanted: () => Promise<number | undefined>
  readonly waiting: () => Promise<Waiting>
  readonly setAlarm: (name: string, at: number) => Promise<void>
  readonly alarmAt: (name: string) => Promise<number | undefined>
  readonly cancelAlarm: (name: string) => Promise<void>
  readonly remind: (waiting: Waiting) => Promise<void>
}

export interface ReminderKeeper {
  /** The background has started: an alarm that the browser has lost is set anew. */
  wake(): Promise<void>
  /** The student may have chosen another time, or none. */
  changed(): Promise<void>
  /** The alarm went off. */
  due(): Promise<void>
}

/** Keeps the daily reminder from the background, which lives only for moments: all it knows stands in the browser. */
export function keepReminder(parts: Parts): ReminderKeeper {
  const { clock, wanted, setAlarm, alarmAt, cancelAlarm } = parts

  async function arm(minutes: number): Promise<void> {
    await setAlarm(reminderAlarm, nextReminderAt(clock(), minutes))
  }
  return {
    async wake() {
      const minutes = await wanted()
      const isSet = (await alarmAt(reminderAlarm)) !== undefined
      if (minutes !== undefined && !isSet) await arm(minutes)
    },
    async changed() {
      const minutes = await wanted()
      if (minutes === undefined) await cancelAlarm(reminderAlarm)
      else await arm(minutes)
    },
    async due() {
      const minutes = await wanted()
      if (minutes === undefined) return
      await arm(minutes)
      if (!isReminderTime(clock(), minutes)) return
      const waiting = await parts.waiting()
      if (waiting.due + waiting.fresh > 0) await parts.remind(waiting)
    },
  }
}
