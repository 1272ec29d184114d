import type { PlanWish } from './plan-now'
import type { PlannerReport } from './planner.worker'

/**
 * Lets a worker plan, so that no page waits for it, and ends it.
 * @throws when it could not plan
 */
export function startPlanner(wish: PlanWish): Promise<void> {
  const worker = new Worker(new URL('./planner.worker.ts', import.meta.url), {
    type: 'module',
  })
  return new Promise<void>((done, fail) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PlannerReport>) => {
      if (data.failed === undefined) done()
      else fail(new Error(data.failed))
    })
    worker.addEventListener('error', ({ message }) => fail(new Error(message)))
    worker.postMessage(wish)
  }).finally(() => worker.terminate())
}
