import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Stage } from '../../src/tools/scenes/stage'
import { typicalCards } from '../../src/tools/scenes/typical-cards'
import { allViews } from '../../src/ui/views/all-views'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { showAnswer } from '../helpers/desk'
import { deleteFolder, temporaryFolder } from '../helpers/temporary-folder'
import { en, nl } from '../helpers/texts'
import { copyExtension } from '../helpers/variant'

let extension: string
let chromium: LaunchedChromium
let stage: Stage
let cards: Awaited<ReturnType<typeof typicalCards>>

beforeAll(async () => {
  extension = await temporaryFolder('missing-parts')
  await copyExtension(extension, (manifest) => manifest)
  chromium = await launch({ extension, language: 'en-US' })
  stage = await Stage.of(chromium)
  cards = await typicalCards()
})
beforeEach(async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
  await stage.serveFirst(cards.basic)
})
afterAll(async () => {
  await chromium.close()
  await deleteFolder(extension)
})

/** Takes the script of a part away. @returns puts it back */
async function takeAway(part: string): Promise<() => Promise<void>> {
  const chunks = join(extension, 'chunks')
  const names = await readdir(chunks)
  const [name, ...others] = names.filter((name) => name.startsWith(`${part}-`))
  if (name === undefined || others.length > 0)
    throw new Error(`${part} is not one script: ${[name, ...others].join()}`)
  const path = join(chunks, name)
  await rename(path, `${path}.away`)
  return () => rename(`${path}.away`, path)
}

async function openStudy(): Promise<Page> {
  const page = await chromium.page('newtab.html#/study')
  await page.getByRole('button', { name: /^\d+ new$/ }).waitFor()
  return page
}

const { title, todo } = en.failure.outdated

function said(page: Page, words: string) {
  return page.getByRole('alert').filter({ hasText: words })
}

/** Waits until a view is drawn. */
function drawn(page: Page): Promise<void> {
  const heading = page.locator('[role="tabpanel"] :is(h1:not(.visually-hidden), article)')
  return heading.first().waitFor()
}

const views = allViews.filter(({ load }) => load !== undefined)
const parameters: Readonly<Record<string, string>> = { topic: '/hormones' }

test.each(views)(
  'when the script of $id cannot be loaded it says so in both languages, and Reload brings the view',
  async ({ id }) => {
    const parameter = id === 'card' ? `/${cards.basic}` : (parameters[id] ?? '')
    const putBack = await takeAway(`${id.charAt(0).toUpperCase()}${id.slice(1)}View`)
    const page = await openStudy()
    await page.evaluate((to) => void (location.hash = to), `#/${id}${parameter}`)
    await said(page, title).getByText(todo).waitFor()
    await page.getByRole('button', { name: 'NL', exact: true }).press('Enter')
    await said(page, nl.failure.outdated.title).waitFor()
    await page.getByRole('button', { name: 'EN', exact: true }).press('Enter')
    await said(page, title).waitFor()

    await putBack()
    await page.getByRole('button', { name: en.failure.reload }).press('Enter')
    await page.locator(`[id="tab-${id}${parameter}"][aria-selected="true"]`).waitFor()
    await drawn(page)
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.close()
  },
)

const parts: [part: string, want: (page: Page) => Promise<unknown>][] = [
  [
    'OwnNoteDialog',
    async (page) => {
      await showAnswer(page)
      await page.keyboard.press('n')
    },
  ],
  ['ReportDialog', (page) => page.getByRole('button', { name: en.tools.report }).click()],
  ['late-report', (page) => page.getByRole('button', { name: en.tools.copy }).click()],
  ['ContextMenu', (page) => page.locator('article').click({ button: 'right' })],
  ['CommandPalette', (page) => page.keyboard.press('F1')],
  [
    'LeaveZen',
    (page) => page.keyboard.press('Control+k').then(() => page.keyboard.press('z')),
  ],
  ['SideSections', (page) => page.keyboard.press('Control+b')],
  ['late-parts', (page) => page.evaluate(() => void (location.hash = '#/statistics'))],
  ['Panel', (page) => page.keyboard.press('Control+j')],
]

test.each(parts)(
  'when the script of %s cannot be loaded it says so, with a way to try again',
  async (part, want) => {
    const putBack = await takeAway(part)
    const page = await openStudy()
    await want(page)
    await said(page, title).waitFor()
    await putBack()
    await said(page, title)
      .getByRole('button', { name: en.failure.reload })
      .press('Enter')
    await said(page, title).waitFor({ state: 'detached' })
    await drawn(page)
    await page.close()
  },
)

test('a dialog that could not be loaded opens when it is asked for again', async () => {
  const putBack = await takeAway('OwnNoteDialog')
  const page = await openStudy()
  await showAnswer(page)
  await page.keyboard.press('n')
  await said(page, title).waitFor()
  await putBack()
  await page.keyboard.press('n')
  await page.getByRole('dialog').waitFor()
  await page.close()
})

test('a view that could not be loaded does not keep the student from the others, and is tried again', async () => {
  const putBack = await takeAway('HelpView')
  const page = await openStudy()
  await page.evaluate(() => void (location.hash = '#/help'))
  await said(page, title).waitFor()
  await page.evaluate(() => void (location.hash = '#/study'))
  await page.locator('article').waitFor()
  await putBack()
  await page.evaluate(() => void (location.hash = '#/help'))
  await page.getByRole('heading', { name: en.view.help, level: 1 }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  await page.close()
})

test('what an export needs is told when it cannot be loaded, and the next press exports', async () => {
  const putBack = await takeAway('restore')
  const page = await openStudy()
  await page.evaluate(() => void (location.hash = '#/settings'))
  const button = page.getByRole('button', { name: en.backup.exportTitle, exact: true })
  await button.click()
  await said(page, title).waitFor()
  await putBack()
  const offered = page.waitForEvent('download')
  await button.click()
  await offered
  await page.close()
})

test('what several views share is told when it cannot be loaded, and comes when a view asks again', async () => {
  const putBack = await takeAway('late-parts')
  const page = await openStudy()
  await page.evaluate(() => void (location.hash = '#/statistics'))
  await said(page, title).waitFor()
  await putBack()
  await page.evaluate(() => void (location.hash = '#/browse'))
  await page.getByRole('grid', { name: en.browse.cards }).waitFor()
  await page.close()
})
