import type { CardEvent, RedateEvent, UndoEvent } from './events'

/** An event that changes the row by itself, without reaching back. */
export type EffectiveEvent = Exclude<CardEvent, UndoEvent | RedateEvent>

/**
 * The events of one card that count, oldest first: without those taken back and the undo events
 * themselves, and with the days of re-dated events put right. An undo may itself be taken back.
 */
export function eventsInEffect(events: readonly CardEvent[]): EffectiveEvent[] {
  const newestFirst = [...events].sort((a, b) => b.seq - a.seq)
  const takenBack = new Set<string>()
  const inEffect: EffectiveEvent[] = []
  let limit: RedateLimit | undefined
  for (const event of newestFirst) {
    if (takenBack.has(event.id)) continue
    if (event.type === 'undo') takenBack.add(event.target)
    else if (event.type === 'redate') limit = tighter(limit, event)
    else inEffect.push(redated(event, limit))
  }
  return inEffect.reverse()
}

/** The latest study day and instant that an earlier event can count as. */
interface RedateLimit {
  readonly day: number
  readonly at: number
}

function tighter(
  limit: RedateLimit | undefined,
  { toDay, at }: RedateEvent,
): RedateLimit {
  if (!limit) return { day: toDay, at }
  return { day: Math.min(limit.day, toDay), at: Math.min(limit.at, at) }
}

/** The instant is put right too: it decides when a learning card comes back. */
function redated(event: EffectiveEvent, limit: RedateLimit | undefined): EffectiveEvent {
  if (!limit) return event
  const studyDay = Math.min(event.studyDay, limit.day)
  const at = Math.min(event.at, limit.at)
  if (event.type !== 'bury') return { ...event, studyDay, at }
  return { ...event, studyDay, at, untilDay: Math.min(event.untilDay, limit.day) }
}
