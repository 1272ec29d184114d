import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { defaultParameters } from '../../src/domain/scheduling/defaults'
import { Stage } from '../../src/tools/scenes/stage'
import type { PlanHead } from '../../src/storage/plan-parts'
import { foldCard } from '../../src/domain/log/fold'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { parametersInForce, readStored, type Stored } from '../helpers/stored'
import { patience } from '../helpers/study'

let chromium: LaunchedChromium
let stage: Stage

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
  stage = await Stage.of(chromium)
})
afterAll(() => chromium.close())

beforeEach(async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
})

/** The stability of every learned card, as stored and as its log says. */
function stabilities({ cards, reviews, parameterSets }: Stored) {
  const sets = new Map(parameterSets.map((set) => [set.key, set]))
  const learned = cards.filter(({ stabilityDays }) => stabilityDays !== undefined)
  return {
    stored: learned.map(({ stabilityDays }) => stabilityDays),
    folded: learned.map((row) => {
      const log = reviews.filter(({ cardId }) => cardId === row.id)
      return foldCard(row, log, sets).stabilityDays
    }),
  }
}

const weightsOf = async (page: Page) => parametersInForce(await readStored(page)).weights

/** The weights that the newest plan was made from; undefined until it is complete. */
async function plannedWith(page: Page): Promise<readonly number[] | undefined> {
  const stored = await readStored(page)
  const { planParts } = stored as unknown as { planParts: readonly PlanHead[] } // a store of its own step
  const head = planParts.find(({ key }) => key === 'head')
  if (!head?.complete) return undefined
  const [, weights] = JSON.parse(head.basis) as [unknown, readonly number[]] // as the planner writes it
  return weights
}

test('by keyboard: weights are fitted, used, and taken back, and each time the exam is planned for anew', async () => {
  await stage.studyForLong()
  await stage.setExam({})
  const page = await chromium.page('newtab.html#/settings')
  await page.getByRole('button', { name: 'Fit to my answers' }).press('Enter')
  await page.getByRole('progressbar', { name: 'Fitting to your answers' }).waitFor()
  await page.getByText('is predicted better by weights').first().waitFor()
  const before = stabilities(await readStored(page))
  expect(await weightsOf(page)).toEqual(defaultParameters.weights)

  await page.getByRole('button', { name: 'Use my own weights' }).press('Enter')
  await page.getByText(/^Your own weights are in force/).waitFor()
  expect(await weightsOf(page)).not.toEqual(defaultParameters.weights)
  const own = stabilities(await readStored(page))
  expect(own.stored).not.toEqual(before.stored)
  expect(own.stored).toEqual(own.folded)
  const ownWeights = await weightsOf(page)
  await expect.poll(() => plannedWith(page), patience).toEqual(ownWeights)

  await page.getByRole('button', { name: 'Back to the weights of before' }).press('Enter')
  await page.getByRole('button', { name: 'Fit to my answers' }).waitFor()
  expect(await weightsOf(page)).toEqual(defaultParameters.weights)
  expect(stabilities(await readStored(page)).stored).toEqual(before.stored)
  await expect.poll(() => plannedWith(page), patience).toEqual(defaultParameters.weights)
  await page.close()
})

test('a fit that is cancelled changes nothing and can be begun again', async () => {
  await stage.studyForLong()
  const page = await chromium.page('newtab.html#/settings')
  // Whatever the worker says is held back, so that it is still under way.
  await page.evaluate(() => {
    Object.defineProperty(Worker.prototype, 'onmessage', { set: () => undefined })
  })
  await page.getByRole('button', { name: 'Fit to my answers' }).press('Enter')
  await page.getByRole('button', { name: 'Cancel' }).press('Enter')
  await page.getByRole('button', { name: 'Fit to my answers' }).waitFor()
  expect((await readStored(page)).reviews.every(({ type }) => type === 'answer')).toBe(
    true,
  )
  await page.close()
})

test('where the browser cannot run it the page says so', async () => {
  await stage.studyForLong()
  const page = await chromium.page('newtab.html#/settings')
  await page.evaluate(() => {
    class Misled extends Worker {
      override postMessage(): void {
        super.postMessage({ ratings: 'nothing that can be fitted' })
      }
    }
    Object.assign(globalThis, { Worker: Misled })
  })
  await page.getByRole('button', { name: 'Fit to my answers' }).press('Enter')
  await page.getByText(/^This browser cannot run the fitting/).waitFor()
  await expect.poll(() => weightsOf(page), patience).toEqual(defaultParameters.weights)
  await page.close()
})

test('with fewer than 400 reviews there is nothing to press, only how many there are', async () => {
  const page = await chromium.page('newtab.html#/settings')
  await page.getByText(/^0 of 400 reviews/).waitFor()
  expect(await page.getByRole('button', { name: 'Fit to my answers' }).count()).toBe(0)
  await page.close()
})
