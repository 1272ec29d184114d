import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { benchPage } from './extension'
import type { BenchPage } from './page/bench'
import type { Probe } from './page/probe'
import type { PlanningTimes } from './report'
import type { Subject } from './subject'

/** What the scripts of the bench put into a page. */
declare const globalThis: {
  readonly benchPage: BenchPage
  readonly probe: Probe
  /** Ends the watching of frames and tells the longest. */
  longestFrame: () => number
}

/** The exam that is planned for. */
const days = 60
const minutes = 60
/** A page has drawn its first card and done what it does afterwards. */
const settleMs = 2000
const idleMs = 2000

/**
 * What planning takes for an exam that asks for all cards of a subject, and how a page fares meanwhile: a tab of study
 * stands open while its planner makes a first plan and hands it over.
 */
export async function measurePlanning(
  cards: number,
  subject: Subject,
  rounds: number,
  say: (line: string) => void,
): Promise<PlanningTimes> {
  const bench = await subject.browser.page(benchPage)
  const times = {
    cards,
    plan: [] as number[],
    order: [] as number[],
    yardstick: [] as number[],
    idleFrame: [] as number[],
    planningFrame: [] as number[],
  }
  for (let round = 1; round <= rounds; round++) {
    const { plan, order, yardstick } = await bench.evaluate(
      ([many, until]) => globalThis.benchPage.timePlanner(many, until),
      [cards, days] as const,
    )
    times.plan.push(plan)
    times.order.push(order)
    times.yardstick.push(yardstick)
    const { idle, planning } = await frames(bench, subject)
    times.idleFrame.push(idle)
    times.planningFrame.push(planning)
    say(`Planned round ${round} of ${rounds}.`)
  }
  await bench.close()
  return times
}

/** The longest frame of a tab of study while nothing happens, and while an exam is planned for. */
async function frames(
  bench: Page,
  subject: Subject,
): Promise<{ idle: number; planning: number }> {
  const study = await subject.studyTab()
  await pause(settleMs)
  await watch(study)
  await pause(idleMs)
  const idle = await longest(study)
  await watch(study)
  await bench.evaluate(([until, each]) => globalThis.benchPage.addExam(until, each), [
    days,
    minutes,
  ] as const)
  while (!(await bench.evaluate(() => globalThis.benchPage.isPlanned()))) await pause(200)
  await pause(settleMs)
  const planning = await longest(study)
  await study.close()
  await bench.evaluate(() => globalThis.benchPage.removeExams())
  return { idle, planning }
}

function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    globalThis.longestFrame = globalThis.probe.watchFrames()
  })
}

function longest(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.longestFrame())
}
