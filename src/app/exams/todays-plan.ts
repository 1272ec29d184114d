import type { CardRow } from '../../domain/log/card-row'
import { readPlanned, type PlannedToday } from '../../storage/planned-reader'
import { readToday } from '../../storage/queue-reader'
import { watch } from '../../storage/watch'
import type { Context } from '../context'
import { readReasonBasis, reasonTeller, type ReasonBasis } from './reason'
import type { PlannedCard, TodaysPlan } from './types'

/** So many of the cards that are better left today are named. */
const restingTold = 5

interface Read {
  readonly planned: PlannedToday
  readonly basis: ReasonBasis
}

/** Calls `next` with what is left of today's plan, now and whenever it changes. Returns the way to stop. */
export function followTodaysPlan(
  context: Context,
  next: (today: TodaysPlan) => void,
  failed: (error: unknown) => void,
): () => void {
  let newest = 0
  return watch(
    () => readTodaysPlan(context),
    (read) => {
      const mine = ++newest
      if (!read) return
      describe(context, read).then((today) => {
        if (mine === newest) next(today)
      }, failed)
    },
    failed,
  )
}

/** Undefined while there is no plan. */
async function readTodaysPlan(context: Context): Promise<Read | undefined> {
  const { db, clock, parameters } = context
  const [{ planned }, basis] = await Promise.all([
    readToday(db, clock(), parameters(), readPlanned),
    readReasonBasis(context),
  ])
  return planned && basis && { planned, basis }
}

async function describe(
  { db, library }: Context,
  { planned, basis }: Read,
): Promise<TodaysPlan> {
  const reasonOf = reasonTeller(basis)
  const describeCard = async (row: CardRow): Promise<PlannedCard[]> => {
    const reason = reasonOf(row)
    if (!reason) return []
    const { note } = await library.card(row)
    return [{ cardId: row.id, title: note.title, reason }]
  }
  const describeAll = async (rows: readonly CardRow[]): Promise<PlannedCard[]> =>
    (await Promise.all(rows.map(describeCard))).flat()
  const cards = await describeAll(planned.rows)
  const resting = await describeAll(await readResting(db, basis))
  const { leftMs, minutes, tenMore } = planned
  return { cards, leftMs, minutes, tenMore, resting }
}

/** The first few that rest, without those that were answered or taken out of study since the plan was made. */
async function readResting(
  db: Context['db'],
  { resting, today }: ReasonBasis,
): Promise<CardRow[]> {
  const rows = await db.cards.bulkGet([...resting.keys()].slice(0, 4 * restingTold))
  const left = rows.flatMap((row) =>
    row?.queue === 'review' && row.lastStudyDay !== today ? [row] : [],
  )
  return left.slice(0, restingTold)
}
