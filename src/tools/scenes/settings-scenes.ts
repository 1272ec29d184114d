import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { workbench, type Scene } from './scene'

const settings = { ...workbench, address: '#/settings' } as const

async function chooseFile(
  page: Page,
  field: string,
  text: string | Buffer,
): Promise<void> {
  await page.setInputFiles(field, {
    name: 'myodeck.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
}

async function restore(page: Page, text: string | Buffer): Promise<void> {
  await chooseFile(page, '#restore-file', text)
  await page.getByRole('dialog').waitFor()
}

async function exported(page: Page): Promise<Buffer> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export everything', exact: true }).click()
  const stream = await (await downloading).createReadStream()
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array))
  return Buffer.concat(parts)
}

/** The file as it would have been before the newest answers, with a remark that is not here. */
function older(file: Buffer): string {
  const { data, ...head } = JSON.parse(file.toString()) as {
    readonly data: { readonly events: readonly unknown[] } // what was just exported
  }
  const annotations = [{ noteId: 'hypertrophy', remark: 'Lecture 2', mnemonic: '' }]
  const then = { ...data, events: data.events.slice(0, -25), annotations }
  const checksum = createHash('sha256').update(JSON.stringify(then)).digest('hex')
  return JSON.stringify({ ...head, checksum, data: then })
}

async function restoreOlder(page: Page): Promise<void> {
  await restore(page, older(await exported(page)))
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Restore/ })
    .click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** The settings, with what is fitted and restored there. */
export const settingsScenes: readonly Scene[] = [
  { ...settings, name: 'settings' },
  {
    ...settings,
    name: 'settings-decks',
    act: async (page) => {
      const list = page.getByLabel('Subject or topic', { exact: true })
      await list.selectOption('nutrition')
      await page.getByLabel('New per day: Nutrition').fill('4')
      await page.getByLabel('New per day: Nutrition').press('Enter')
      await list.selectOption('physiology')
      await page.getByRole('table').scrollIntoViewIfNeeded()
    },
  },
  {
    ...settings,
    name: 'settings-changed',
    act: async (page) => {
      await page.getByLabel('New cards per day').fill('12')
      await page.getByLabel('New cards per day').press('Enter')
      await page.getByRole('button', { name: 'Reset “New cards per day”' }).waitFor()
    },
  },
  {
    ...settings,
    name: 'settings-search',
    act: async (page) => {
      await page.getByRole('searchbox').fill('inter')
      await page.getByText('settings found').waitFor()
    },
  },
  {
    ...settings,
    name: 'settings-nothing-found',
    act: (page) => page.getByRole('searchbox').fill('qqqq'),
  },
  {
    ...settings,
    name: 'settings-file-refused',
    act: async (page) => {
      await chooseFile(page, '#settings-file', '{"format":"vscode"}')
      await page.getByText('it holds no settings of Myodeck').waitFor()
    },
  },
  {
    ...settings,
    name: 'settings-large-text',
    prepare: (stage) => stage.prefer({ textSize: 150 }),
  },
  {
    ...settings,
    name: 'own-weights-too-few',
    act: async (page) => {
      await page.getByText('0 of 400 reviews').scrollIntoViewIfNeeded()
    },
  },
  {
    ...settings,
    name: 'own-weights-found',
    prepare: (stage) => stage.studyForLong(),
    act: async (page) => {
      await page.getByRole('button', { name: 'Fit to my answers' }).click()
      await page
        .getByRole('button', { name: 'Use my own weights' })
        .scrollIntoViewIfNeeded()
    },
  },
  {
    ...settings,
    name: 'own-weights-used',
    prepare: (stage) => stage.studyForLong(),
    act: async (page) => {
      await page.getByRole('button', { name: 'Fit to my answers' }).click()
      await page.getByRole('button', { name: 'Use my own weights' }).click()
      await page
        .getByRole('button', { name: 'Back to the weights of before' })
        .scrollIntoViewIfNeeded()
    },
  },
  {
    ...settings,
    name: 'restore-preview',
    act: async (page) => restore(page, await exported(page)),
  },
  {
    ...settings,
    name: 'restore-preview-loses',
    prepare: (stage) => stage.studyFor(40),
    act: async (page) => restore(page, older(await exported(page))),
  },
  {
    ...settings,
    name: 'restore-done',
    prepare: (stage) => stage.studyFor(40),
    act: async (page) => {
      await restoreOlder(page)
      await page
        .getByRole('button', { name: 'Undo the restore' })
        .scrollIntoViewIfNeeded()
    },
  },
  {
    ...settings,
    name: 'restore-undo',
    prepare: (stage) => stage.studyFor(40),
    act: async (page) => {
      await restoreOlder(page)
      await page.getByRole('button', { name: 'Undo the restore' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { ...settings, name: 'restore-refused', act: (page) => restore(page, 'not JSON') },
]
