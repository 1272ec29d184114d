import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultParameters } from '../../src/domain/scheduling/defaults'
import type { FirefoxSession } from '../../src/tools/drivers/firefox'
import type { Stage } from '../../src/tools/scenes/stage'
import { calmTimezone } from '../helpers/calm-timezone'
import { beginAnew, choose, firefoxStage, launchFirefox, says } from '../helpers/firefox'
import { parametersInForce, readStored } from '../helpers/stored'
import { shownCounts, untilReady } from '../helpers/study'
import { deleteFolder, temporaryFolder } from '../helpers/temporary-folder'

let profile: string
let firefox: FirefoxSession
let stage: Stage

beforeAll(async () => {
  profile = await temporaryFolder('firefox')
  firefox = await launchFirefox({
    profile,
    timezone: calmTimezone(),
    // Firefox then gives what is asked for at a click, without a question that no test can answer.
    preferences: { 'extensions.webextOptionalPermissionPrompts': false },
  })
  stage = await firefoxStage(firefox)
})
afterAll(async () => {
  await firefox.close()
  await deleteFolder(profile)
})

test('the settings of Firefox change what they say, and each goes back to its default', async () => {
  await firefox.page('newtab.html#/settings')
  await firefox.find({ role: 'heading', name: 'Settings' })
  await says(firefox, 'Firefox does not let an extension open its own new tab')
  await says(firefox, 'The browser has promised not to clear it')
  await choose(firefox, 'Text size', '120%')
  await firefox.waitFor(() => document.documentElement.style.fontSize === '120%')
  await firefox.click({ role: 'button', name: 'Reset “Text size” to its default' })
  await firefox.waitFor(() => document.documentElement.style.fontSize === '')
  await firefox.click({ role: 'button', name: 'NL' })
  await firefox.find({ role: 'heading', name: 'Instellingen' })
  await firefox.click({ role: 'button', name: 'EN' })
})

test('a reminder in Firefox asks for its permission with the switch, and is set for its hour', async () => {
  await firefox.click({ role: 'checkbox', name: 'Remind me every day' })
  await firefox.find({ role: 'button', name: 'Reset “Daily reminder” to its default' })
  const allowed = await firefox.evaluate(() =>
    (globalThis as unknown as Firefox).browser.permissions.contains({
      permissions: ['notifications'],
    }),
  )
  expect(allowed).toBe(true)
  await firefox.waitFor(async () => {
    const { alarms } = (globalThis as unknown as Firefox).browser
    const alarm = await alarms.get('reminder')
    return alarm && new Date(alarm.scheduledTime).getHours() === 18
  })
})

test('with “never” Firefox’s new tab is a quiet page that tells how to give it back, and Enter brings the card', async () => {
  await choose(firefox, 'Myodeck in a new tab', 'Never')
  await firefox.find({
    role: 'button',
    name: 'Reset “Myodeck in a new tab” to its default',
  })
  await firefox.newTab()
  await firefox.find({ role: 'heading', name: 'This tab is yours' })
  await says(firefox, 'To give new tabs back to Firefox')
  await firefox.find({
    role: 'searchbox',
    name: 'Search the web with your browser’s search engine',
  })
  await firefox.click({ role: 'button', name: 'Open Myodeck' })
  await untilReady(firefox)
})

test('Firefox’s toolbar button says how many cards are due', async () => {
  await beginAnew(firefox, stage)
  await stage.studyFor(12)
  await firefox.page('newtab.html#/study')
  await untilReady(firefox)
  const { due } = await shownCounts(firefox)
  expect(due).toBeGreaterThan(0)
  await firefox.waitFor(
    async (shown) =>
      (await (globalThis as unknown as Firefox).browser.action.getBadgeText({})) ===
      shown,
    String(due),
  )
})

test('weights are fitted beside the page in Firefox too, used, and taken back', async () => {
  await beginAnew(firefox, stage)
  await stage.studyForLong()
  await firefox.page('newtab.html#/settings')
  const weights = async () => parametersInForce(await readStored(firefox)).weights
  await firefox.click({ role: 'button', name: 'Fit to my answers' })
  await says(firefox, 'is predicted better by weights')
  expect(await weights()).toEqual(defaultParameters.weights)
  await firefox.click({ role: 'button', name: 'Use my own weights' })
  await says(firefox, 'Your own weights are in force')
  expect(await weights()).not.toEqual(defaultParameters.weights)
  await firefox.click({ role: 'button', name: 'Back to the weights of before' })
  await firefox.find({ role: 'button', name: 'Fit to my answers' })
  expect(await weights()).toEqual(defaultParameters.weights)
})

interface Firefox {
  readonly browser: {
    readonly action: { getBadgeText(details: object): Promise<string> }
    readonly permissions: {
      contains(asked: { readonly permissions: readonly string[] }): Promise<boolean>
    }
    readonly alarms: {
      get(name: string): Promise<{ readonly scheduledTime: number } | undefined>
    }
  }
}
