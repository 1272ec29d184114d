import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Stage } from '../../src/tools/scenes/stage'
import type { PlanHead } from '../../src/storage/plan-parts'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { readStored } from '../helpers/stored'
import { patience } from '../helpers/study'

/** The lock that every planner asks for. */
const lock = 'myodeck-planner'
let chromium: LaunchedChromium

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
})
afterAll(() => chromium.close())

interface Desk {
  /** Lets go of the oldest lock that is held from here. */
  releases: (() => void)[]
}

/** Asks for the planners' lock from a page that plans nothing; `hold` tells when it is granted. */
async function askForLock(page: Page): Promise<{ granted: Promise<void> }> {
  await page.evaluate((name) => {
    const desk = globalThis as unknown as Desk & { granted: Promise<void> }
    desk.releases ??= []
    desk.granted = new Promise((granted) => {
      void navigator.locks.request(name, () => {
        granted()
        return new Promise<void>((release) => desk.releases.push(release))
      })
    })
  }, lock)
  const granted = () => (globalThis as unknown as { granted: Promise<void> }).granted
  return { granted: page.evaluate(granted) }
}

function release(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as unknown as Desk).releases.shift()?.())
}

/** How many wait for the lock, and how many hold it. */
function queueAtLock(page: Page): Promise<{ waiting: number; holding: number }> {
  return page.evaluate(async (name) => {
    const { pending = [], held = [] } = await navigator.locks.query()
    const ours = (all: readonly LockInfo[]) => all.filter((one) => one.name === name)
    return { waiting: ours(pending).length, holding: ours(held).length }
  }, lock)
}

async function planHead(page: Page): Promise<PlanHead | undefined> {
  const stored = (await readStored(page)) as unknown as { planParts: readonly PlanHead[] } // a store of its own step
  return stored.planParts.find(({ key }) => key === 'head')
}

test('of two pages that want a plan only one plans at a time, and the other finds it made', async () => {
  const stage = await Stage.of(chromium)
  await stage.setExam({})
  const desk = await chromium.page('manifest.json')
  const first = await askForLock(desk)
  await first.granted
  const one = await chromium.page('newtab.html#/study')
  await expect.poll(() => queueAtLock(desk), patience).toMatchObject({ waiting: 1 })
  // Between the two planners, who are served in the order in which they asked.
  const between = await askForLock(desk)
  const other = await chromium.page('newtab.html#/study')
  await expect.poll(() => queueAtLock(desk), patience).toMatchObject({ waiting: 3 })
  expect(await planHead(desk)).toBeUndefined()

  await release(desk)
  await between.granted
  const made = await planHead(desk)
  expect(made).toMatchObject({ complete: true, examIds: ['exam-1'] })

  await release(desk)
  await expect.poll(() => queueAtLock(desk), patience).toEqual({ waiting: 0, holding: 0 })
  expect(await planHead(desk)).toEqual(made)
  for (const page of [one, other])
    await page.getByRole('button', { name: /^Exam in 20 d: \d+–\d+%$/ }).waitFor()
})
