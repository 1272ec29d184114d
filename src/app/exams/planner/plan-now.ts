import { makePlan, type Plan } from '../../../domain/exam/plan'
import type { MyodeckDatabase } from '../../../storage/database'
import {
  beginPlan,
  completePlan,
  PlanOvertaken,
  writeOrder,
  writeReport,
  writeRest,
} from '../../../storage/plan-store'
import { readMadeFrom, type MadeFrom, type PlanWish } from './made-from'
import { todaysOrder } from './order'
import { reportsOf, withCurves } from './reports'
import { restToday } from './rest-today'

export type { PlanWish }

/**
 * Plans for every exam to come, where that is due: first the order of today, which the study pages wait for, then what
 * is foretold, then what other minutes would bring. Begins again when a restore replaces what it was planning from.
 * Called by one planner at a time.
 * @returns whether anything was planned
 */
export async function planNow(
  db: MyodeckDatabase,
  clock: () => number,
  wish: PlanWish = 'when-due',
): Promise<boolean> {
  for (;;) {
    try {
      await beginPlan(db)
      const from = await readMadeFrom(db, clock(), wish)
      if (!from) return false
      const plan = makePlan(from.request)
      await keepOrder(db, plan, from)
      await keepReports(db, plan, from)
      await completePlan(db)
      return true
    } catch (error) {
      if (!(error instanceof PlanOvertaken)) throw error
    }
  }
}

async function keepOrder(db: MyodeckDatabase, plan: Plan, from: MadeFrom): Promise<void> {
  const { request, exams, basis, now, shift, pace } = from
  const { deck, today, model } = request
  const order = todaysOrder(plan, from)
  const examIds = exams.map(({ exam }) => exam.id)
  const { seq } = deck
  const { steps } = model
  const head = { basis, madeAt: now, studyDay: today, seq, examIds, steps, shift, pace }
  await writeOrder(db, head, order)
  await writeRest(db, restToday(plan, deck, new Set(order.map(({ id }) => id))))
}

async function keepReports(
  db: MyodeckDatabase,
  plan: Plan,
  from: MadeFrom,
): Promise<void> {
  const reports = reportsOf(plan, from)
  for (const report of reports) await writeReport(db, report)
  for (const report of withCurves(reports, plan, from)) await writeReport(db, report)
}
