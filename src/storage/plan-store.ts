import type { Table } from 'dexie'
import type { MyodeckDatabase } from './database'
import type {
  OrderChunk,
  PlanHead,
  PlanPart,
  RestPart,
  StoredColumns,
  StoredReport,
} from './plan-parts'

/** So many cards stand in one chunk of the order: a day's cards are in the first one or two. */
const chunkSize = 200

/** What a plan was being made from is not there any more: a restore has replaced it. Nothing of the plan is kept. */
export class PlanOvertaken extends Error {}

/**
 * Says that a plan is being made from what is stored now. A restore takes this away with everything else that was
 * planned, and the plan that knows nothing of it then stores nothing more.
 */
export async function beginPlan(db: MyodeckDatabase): Promise<void> {
  await db.planParts.put({ key: 'making' })
}

/**
 * Stores something of the plan that is being made.
 * @throws PlanOvertaken when what it is made from was replaced since `beginPlan`
 */
function writePlanned(
  db: MyodeckDatabase,
  stores: readonly Table[],
  write: () => Promise<unknown>,
): Promise<void> {
  return db.transaction('rw', [db.planParts, ...stores], async () => {
    if (!(await db.planParts.get('making'))) throw new PlanOvertaken()
    await write()
  })
}

async function readPart<Part extends PlanPart>(
  db: MyodeckDatabase,
  key: Part['key'],
): Promise<Part | undefined> {
  // The key of a part says its shape: each is written by one function of this file.
  return (await db.planParts.get(key)) as Part | undefined
}

export function readHead(db: MyodeckDatabase): Promise<PlanHead | undefined> {
  return readPart<PlanHead>(db, 'head')
}

export function readChunk(
  db: MyodeckDatabase,
  index: number,
): Promise<OrderChunk | undefined> {
  return readPart<OrderChunk>(db, chunkKey(index))
}

export async function readReport(
  db: MyodeckDatabase,
  examId: string,
): Promise<StoredReport | undefined> {
  const report = await readPart<StoredReport>(db, reportKey(examId))
  // Those of an older version have no path and no worth; the next plan, at the latest tomorrow's, does.
  return report && { ...nothingAhead, ...report }
}

/** What is foretold for every exam that was planned for. */
export async function readReports(db: MyodeckDatabase): Promise<StoredReport[]> {
  const parts = await db.planParts.where('key').startsWith('report:').toArray()
  return (parts as StoredReport[]).map((report) => ({ ...nothingAhead, ...report })) // the key says their shape
}

/** The whole order in its chunks. */
export async function readOrder(db: MyodeckDatabase): Promise<OrderChunk[]> {
  const parts = await db.planParts.where('key').startsWith('order:').toArray()
  return parts as OrderChunk[] // the key says their shape
}

/** What is better left today; undefined until the newest plan has worked it out. */
export function readRest(db: MyodeckDatabase): Promise<RestPart | undefined> {
  return readPart<RestPart>(db, 'rest')
}

export function writeRest(
  db: MyodeckDatabase,
  rest: Omit<RestPart, 'key'>,
): Promise<void> {
  return writePlanned(db, [], () => db.planParts.put({ ...rest, key: 'rest' }))
}

const nothingAhead: Pick<StoredReport, 'path' | 'worth'> = { path: [], worth: [] }

export function readColumns(db: MyodeckDatabase): Promise<StoredColumns | undefined> {
  return readPart<StoredColumns>(db, 'columns')
}

export function writeColumns(
  db: MyodeckDatabase,
  columns: Omit<StoredColumns, 'key'>,
): Promise<void> {
  return writePlanned(db, [], () => db.planParts.put({ ...columns, key: 'columns' }))
}

/** Minutes that the student has added to a study day; 0 on every other day. */
export async function readExtraMinutes(
  db: MyodeckDatabase,
  studyDay: number,
): Promise<number> {
  const part = await db.planParts.get('extra')
  return part?.key === 'extra' && part.studyDay === studyDay ? part.minutes : 0
}

export function addExtraMinutes(
  db: MyodeckDatabase,
  studyDay: number,
  minutes: number,
): Promise<void> {
  return db.transaction('rw', db.planParts, async () => {
    const before = await readExtraMinutes(db, studyDay)
    await db.planParts.put({ key: 'extra', studyDay, minutes: before + minutes })
  })
}

/** A card's place in the order. */
export interface Ordered {
  readonly id: string
  readonly seconds: number
  readonly gain: number
  /** Study day on which it would come next if it were left today; 0 for none. */
  readonly later: number
}

/** Puts a new order in the place of the one before, at once: no page sees half of each. */
export function writeOrder(
  db: MyodeckDatabase,
  head: Omit<PlanHead, 'key' | 'chunks' | 'complete'>,
  order: readonly Ordered[],
): Promise<void> {
  const chunks = Array.from(
    { length: Math.ceil(order.length / chunkSize) },
    (_, index): OrderChunk => {
      const part = order.slice(index * chunkSize, (index + 1) * chunkSize)
      return {
        key: chunkKey(index),
        ids: part.map(({ id }) => id),
        seconds: part.map(({ seconds }) => seconds),
        gain: part.map(({ gain }) => gain),
        later: part.map(({ later }) => later),
      }
    },
  )
  return writePlanned(db, [], async () => {
    await db.planParts.where('key').startsWith('order:').delete()
    await db.planParts.delete('rest')
    await db.planParts.bulkPut([
      ...chunks,
      { ...head, key: 'head', chunks: chunks.length, complete: false },
    ])
  })
}

/** Says that everything is foretold for the plan. */
export function completePlan(db: MyodeckDatabase): Promise<void> {
  return writePlanned(db, [], async () => {
    await db.planParts.delete('making')
    const head = await readHead(db)
    if (head) await db.planParts.put({ ...head, complete: true })
  })
}

/** Keeps what is foretold for an exam, and of it the forecast of the study day for good. */
export function writeReport(
  db: MyodeckDatabase,
  report: Omit<StoredReport, 'key'>,
): Promise<void> {
  return writePlanned(db, [db.forecasts], async () => {
    const { examId, studyDay, whole } = report
    const { low, share, high } = whole.keep
    await db.planParts.put({ ...report, key: reportKey(examId) })
    await db.forecasts.put({ examId, studyDay, low, share, high, stop: whole.stop.share })
  })
}

function chunkKey(index: number): OrderChunk['key'] {
  return `order:${String(index).padStart(4, '0')}`
}

function reportKey(examId: string): StoredReport['key'] {
  return `report:${examId}`
}
