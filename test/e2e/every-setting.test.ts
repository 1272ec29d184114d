import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { defaultPreferences, type Preferences } from '../../src/app/preferences'
import type { Looks } from '../../src/app/types'
import { defaultParameters } from '../../src/domain/scheduling/defaults'
import type { ParameterSet } from '../../src/domain/scheduling/types'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { deleteFolder, temporaryFolder } from '../helpers/temporary-folder'
import { en, nl } from '../helpers/texts'
import { copyExtension } from '../helpers/variant'

/** What the file of settings holds. */
interface SettingsFile extends Pick<Looks, 'language' | 'theme'> {
  readonly format: string
  readonly version: number
  readonly scheduling: Partial<ParameterSet>
  readonly preferences: Partial<Preferences>
}

/** How a student changes a setting, and what is stored then. */
interface Changed<Value> {
  readonly to: Value
  /** The row's name, in English and in Dutch. */
  readonly row: readonly [string, string]
  readonly by: (row: Locator) => Promise<unknown>
}
type EachOf<Stored> = { readonly [Name in keyof Required<Stored>]: Changed<Stored[Name]> }

const { settings, reminder, deckSettings } = en
type Named = {
  [Key in keyof typeof settings]: (typeof settings)[Key] extends {
    readonly label: string
  }
    ? Key
    : never
}[keyof typeof settings]
const named = (key: Named) => [settings[key].label, nl.settings[key].label] as const

const select = (option: string) => (row: Locator) =>
  row.locator('select').selectOption(option)
const type = (text: string) => async (row: Locator) => {
  await row.locator('input[type="number"]').fill(text)
  await row.locator('input[type="number"]').press('Enter')
}
const press = (row: Locator) => row.locator('input[type="checkbox"]').press('Space')

/** Every part of the parameter set but the weights, which are fitted and no setting. */
const scheduling: EachOf<Omit<ParameterSet, 'weights' | 'decks'>> = {
  newPerDay: { to: 7, row: named('newPerDay'), by: type('7') },
  reviewsPerDay: { to: 90, row: named('reviewsPerDay'), by: type('90') },
  reviewOrder: { to: 'due-day', row: named('reviewOrder'), by: select('due-day') },
  dayStartMinutes: { to: 300, row: named('dayStart'), by: select('300') },
  desiredRetention: { to: 0.85, row: named('desiredRetention'), by: type('0.85') },
  steps: {
    to: 'light',
    row: named('steps'),
    by: (row) => row.locator('input[value="light"]').check(),
  },
  maximumIntervalDays: { to: 365, row: named('maximumInterval'), by: type('365') },
  fuzz: { to: false, row: named('fuzz'), by: press },
}

const preferences: EachOf<Preferences> = {
  textSize: { to: 110, row: named('textSize'), by: select('110') },
  motion: { to: 'reduce', row: named('motion'), by: select('reduce') },
  twoGrades: { to: true, row: named('twoGrades'), by: press },
  newTab: { to: 'due', row: named('newTab'), by: select('due') },
  cardsPerTab: { to: 10, row: named('cardsPerTab'), by: select('10') },
  sounds: { to: true, row: named('sounds'), by: press },
  reminder: { to: true, row: [reminder.label, nl.reminder.label], by: press },
  reminderMinutes: {
    to: 450,
    row: [reminder.label, nl.reminder.label],
    by: async (row) => {
      await row.locator('input[type="time"]').fill('07:30')
      await row.locator('input[type="time"]').blur()
    },
  },
}

/** The language last: every row is looked for by its English name. */
const looks: EachOf<Pick<Looks, 'theme' | 'language'>> = {
  theme: { to: 'dark', row: named('theme'), by: select('dark') },
  language: { to: 'nl', row: named('language'), by: select('nl') },
}

const all = [scheduling, preferences, looks].flatMap(
  (part) => Object.values(part) as readonly Changed<unknown>[],
)
const rows = [...new Map(all.map((changed) => [changed.row[0], changed])).values()]

const head = { format: 'myodeck-settings', version: 1 }
const changedFile: SettingsFile = {
  ...head,
  scheduling: { ...valuesOf(scheduling), decks: { nutrition: { newPerDay: 4 } } },
  preferences: valuesOf(preferences),
  ...valuesOf(looks),
}
const { weights: _, ...published } = defaultParameters
const defaultFile: SettingsFile = {
  ...head,
  scheduling: published,
  preferences: {},
  language: 'en',
  theme: 'system',
}

function valuesOf<Stored>(part: EachOf<Stored>): Stored {
  const entries = Object.entries<Changed<unknown>>(part)
  return Object.fromEntries(entries.map(([name, { to }]) => [name, to])) as Stored
}

let folder: string
let chromium: LaunchedChromium
let page: Page

/** No test can answer the browser's question about notifications: here the answer was yes from the start. */
beforeAll(async () => {
  folder = await temporaryFolder('extension')
  await copyExtension(folder, ({ optional_permissions: _, ...manifest }) => ({
    ...manifest,
    permissions: [...manifest.permissions, 'notifications'],
  }))
  chromium = await launch({ language: 'en-US', extension: folder })
})
afterAll(async () => {
  await chromium.close()
  await deleteFolder(folder)
})
beforeEach(async () => {
  page = await chromium.page('newtab.html#/settings')
  await page.getByRole('heading', { name: settings.title, level: 1 }).waitFor()
})
afterEach(() => page.close())

const rowOf = (name: string): Locator =>
  page
    .locator('.settings .row')
    .filter({ has: page.locator('.head').getByText(name, { exact: true }) })
const either = (english: string, dutch: string) => new RegExp(`^(${english}|${dutch})$`)

async function exported(): Promise<SettingsFile> {
  const downloading = page.waitForEvent('download')
  const button = either(settings.file.export, nl.settings.file.export)
  await page.getByRole('button', { name: button }).press('Enter')
  const text = await readFile(await (await downloading).path(), 'utf8')
  return JSON.parse(text) as SettingsFile // our own file
}

test('every stored setting has a row, with an explanation and its default in both languages', async () => {
  expect(Object.keys(preferences)).toEqual(Object.keys(defaultPreferences))
  const told: (readonly string[])[] = []
  for (const language of [0, 1] as const) {
    const texts = rows.map(async ({ row }) => {
      const explanation = await rowOf(row[language])
        .locator('p.muted')
        .first()
        .innerText()
      const byDefault = await rowOf(row[language]).locator('.default').innerText()
      return [explanation, byDefault]
    })
    told.push((await Promise.all(texts)).flat())
    const other = language === 0 ? 'NL' : 'EN'
    await page.getByRole('button', { name: other, exact: true }).press('Enter')
  }
  const [english = [], dutch = []] = told
  expect(english).toHaveLength(2 * rows.length)
  expect(english.filter((text, at) => text === '' || text === dutch[at])).toEqual([])
})

test('every setting is changed in its row, marked, exported, reset and imported again', async () => {
  expect(await exported()).toEqual(defaultFile)

  await page.getByLabel(deckSettings.add, { exact: true }).selectOption('nutrition')
  await page.getByLabel('New per day: Nutrition').fill('4')
  await page.getByLabel('New per day: Nutrition').press('Enter')
  for (const { row, by } of all) {
    await by(rowOf(row[0]))
    await page
      .locator('.row.changed')
      .getByText(either(...row))
      .waitFor()
  }
  await expect.poll(exported).toEqual(changedFile)

  for (const { row } of rows) {
    const reset = rowOf(row[1]).getByRole('button', { name: row[1] })
    await reset.press('Enter')
    await reset.waitFor({ state: 'detached' })
  }
  await page
    .getByRole('button', { name: 'Nutrition: as everywhere again' })
    .press('Enter')
  await page.getByText(deckSettings.none).waitFor()
  await expect.poll(exported).toEqual(defaultFile)

  await page.setInputFiles('#settings-file', {
    name: 'settings.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(changedFile)),
  })
  await page.getByText(nl.settings.file.imported).waitFor()
  await expect.poll(exported).toEqual(changedFile)
})
