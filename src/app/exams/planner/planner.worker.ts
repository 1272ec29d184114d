import { systemClock } from '../../../platform/clock'
import { openDatabase } from '../../../storage/open'
import { planNow, type PlanWish } from './plan-now'

/** What the planner tells its page at the end. */
export type PlannerReport = { readonly failed?: string }

/** One planner at a time, whichever page has started it; who waited looks whether anything is left to plan. */
const lock = 'myodeck-planner'

async function run(wish: PlanWish): Promise<PlannerReport> {
  try {
    const db = await openDatabase(() => undefined)
    await navigator.locks.request(lock, () => planNow(db, systemClock, wish))
    db.close()
    return {}
  } catch (error) {
    return { failed: String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<PlanWish>) => {
  void run(data).then((report) => postMessage(report))
})
