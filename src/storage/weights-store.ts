import type { CardRow } from '../domain/log/card-row'
import type { CardEvent, RefitEvent, Unnumbered, Writer } from '../domain/log/events'
import { eventsInEffect } from '../domain/log/in-effect'
import { rememberedBy } from '../domain/log/remember'
import type { Memory } from '../domain/scheduling/memory'
import type { ParameterSet } from '../domain/scheduling/types'
import { keepParameters } from './answers'
import { append, change, type Change } from './append'
import type { FitMark, MyodeckDatabase } from './database'
import { readLog } from './log-reader'
import { readParameters } from './settings-store'
import { enterDay } from './study-clock'

/** The log of every card that has one, by its id. */
export async function readLogs(
  db: MyodeckDatabase,
): Promise<ReadonlyMap<string, readonly CardEvent[]>> {
  const logs = new Map<string, CardEvent[]>()
  for (const event of await db.reviews.orderBy('seq').toArray()) {
    const log = logs.get(event.cardId)
    if (log) log.push(event)
    else logs.set(event.cardId, [event])
  }
  return logs
}

/** The fit that was put in force last, also when its weights are not in force any more. */
export async function readFit(db: MyodeckDatabase): Promise<FitMark | undefined> {
  const mark = await db.meta.get('fit')
  return mark?.key === 'fit' ? mark : undefined
}

export interface SwitchWeights {
  readonly weights: readonly number[]
  /** Kept beside them; without one there is none any more. */
  readonly fit?: FitMark
  readonly at: number
  readonly writer: Writer
  readonly newId: () => string
  /** Lets the page draw and take keys between two chunks. */
  readonly pause: () => Promise<void>
}

interface Remembered {
  /** The newest event that it rests on. */
  readonly lastSeq: number
  readonly memory: Memory
}

/** So many cards between two pauses: a few milliseconds of work. */
const chunk = 100

/**
 * Puts other weights in force: what each card's memory is by them is computed first, in chunks, and then
 * written with the switch itself in one transaction: all or nothing. Cards that were answered meanwhile are
 * computed anew inside it. Due days stay as they are.
 * @returns how many cards have another memory now
 * @throws when no parameters were ever set
 */
export async function switchWeights(
  db: MyodeckDatabase,
  asked: SwitchWeights,
): Promise<number> {
  const inForce = await readParameters(db)
  if (!inForce) throw new Error('no parameter set is in force')
  const remembered = await rememberAll(db, { ...inForce, weights: asked.weights }, asked)
  const { reviews, cards, counters, meta, parameterSets, settings } = db
  const stores = [reviews, cards, counters, meta, parameterSets, settings]
  return db.transaction('rw', stores, async () => {
    const current = (await readParameters(db)) ?? inForce
    const parameters = { ...current, weights: asked.weights }
    const value = await keepParameters(db, parameters)
    await db.settings.put({ key: 'parameters', value })
    if (asked.fit) await db.meta.put(asked.fit)
    else await db.meta.delete('fit')
    const { today } = await enterDay(db, asked.at, parameters.dayStartMinutes)
    const learned = await db.cards
      .filter(({ stabilityDays }) => stabilityDays !== undefined)
      .toArray()
    const changes: Change[] = []
    for (const row of learned) {
      const memory = await memoryOf(db, row, remembered, parameters)
      if (!memory) continue
      changes.push(change(row, refitOf(row, memory, { ...asked, value, today })))
    }
    await append(db, changes)
    return changes.length
  })
}

async function rememberAll(
  db: MyodeckDatabase,
  parameters: ParameterSet,
  { pause }: SwitchWeights,
): Promise<ReadonlyMap<string, Remembered>> {
  const remembered = new Map<string, Remembered>()
  let done = 0
  for (const [cardId, log] of await readLogs(db)) {
    if (done++ % chunk === 0) await pause()
    const memory = rememberedBy(eventsInEffect(log), parameters)
    if (memory) remembered.set(cardId, { lastSeq: log.at(-1)?.seq ?? 0, memory })
  }
  return remembered
}

/** As it was computed, or anew when something happened to the card since. */
async function memoryOf(
  db: MyodeckDatabase,
  { id, lastSeq }: CardRow,
  remembered: ReadonlyMap<string, Remembered>,
  parameters: ParameterSet,
): Promise<Memory | undefined> {
  const known = remembered.get(id)
  if (known?.lastSeq === lastSeq) return known.memory
  return rememberedBy(eventsInEffect(await readLog(db, id)), parameters)
}

function refitOf(
  { id: cardId }: CardRow,
  memory: Memory,
  asked: SwitchWeights & { readonly value: string; readonly today: number },
): Unnumbered<RefitEvent> {
  const { at, writer, newId, value, today } = asked
  const base = { id: newId(), cardId, at, studyDay: today, writer }
  return { ...base, type: 'refit', parameters: value, ...memory }
}
