import type { Page } from 'playwright-core'
import type { ChromiumSession } from '../drivers/chromium'
import { breakAtOpening, breakAtStoring } from './breakages'
import { readyToGrade } from './ready-to-grade'
import type { Stage, WornLooks } from './stage'
import { typicalCardNames, type TypicalCardName } from './typical-cards'

/** One state that a student can see, reached in English; looks may change afterwards. */
export interface Scene {
  readonly name: string
  readonly page: 'newtab.html' | 'popup.html'
  readonly address?: string
  readonly sideBar?: true
  /** The card that comes first; without one the scene needs none. */
  readonly card?: TypicalCardName
  readonly prepare?: (stage: Stage) => Promise<void>
  /** Runs in the page before its own scripts. */
  readonly before?: () => void
  readonly act?: (page: Page) => Promise<void>
}

async function showAnswer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
  await page.keyboard.press('Enter')
  await readyToGrade(page)
}

async function enlargeFigure(page: Page): Promise<void> {
  await page.locator('#enlarge-figure').waitFor()
  await page.keyboard.press('v')
  await page.getByRole('dialog').waitFor()
}

async function writeOwnNote(page: Page): Promise<void> {
  await showAnswer(page)
  await page.keyboard.press('n')
  await page.getByLabel('Remark').fill('Asked in the oral exam of 2025.\nSee lecture 4.')
  await page.getByLabel('How I remember it').fill('“Few and heavy, many and light.”')
}

async function tool(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click()
}

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('F1')
  await page.getByRole('dialog', { name: 'Command palette' }).waitFor()
}

/** Looks for something through the title bar's field. */
async function search(page: Page, query: string): Promise<void> {
  await page.getByRole('button', { name: 'Search cards and commands' }).click()
  await page.getByRole('combobox').fill(query)
  await page.getByRole('option').first().waitFor()
}

/** Runs a command by its name in the palette. */
async function runByName(page: Page, name: string): Promise<void> {
  await openPalette(page)
  await page.keyboard.type(name)
  await page.getByRole('option', { name }).waitFor()
  await page.keyboard.press('Enter')
}

/** Flags two cards of the table and looks at the second. */
async function selectCards(page: Page): Promise<void> {
  await page.getByRole('grid').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('f')
  await page.getByText('2 cards flagged.').waitFor()
}

/** Opens the dialog that records a key for a command, and presses it there. */
async function pressForKey(page: Page, command: string, key: string): Promise<void> {
  await page.getByRole('button', { name: `Add a key for “${command}”` }).click()
  await page.getByRole('textbox', { name: 'Keys' }).press(key)
}

async function recordKey(page: Page, command: string, key: string): Promise<void> {
  await pressForKey(page, command, key)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function restore(page: Page, text: string | Buffer): Promise<void> {
  await page.setInputFiles('#restore-file', {
    name: 'myodeck.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
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

const cardScenes: readonly Scene[] = (['newtab.html', 'popup.html'] as const).flatMap(
  (page) =>
    typicalCardNames.flatMap((card): Scene[] => [
      { name: `${card}-question`, page, card },
      { name: `${card}-answer`, page, card, act: showAnswer },
    ]),
)

/** Types an answer and has it checked. */
function checked(text: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('textbox', { name: 'Your answer' }).fill(text)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Again' }).waitFor()
  }
}

async function chooseTwo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
  await page.keyboard.press('1')
  await page.keyboard.press('2')
  await page.getByRole('button', { name: 'Check' }).waitFor()
}

async function checkTwo(page: Page): Promise<void> {
  await chooseTwo(page)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Again' }).waitFor()
}

const inTab = { page: 'newtab.html' } as const
const inPopup = { page: 'popup.html' } as const

/** What a student may type or choose on the typical card of a kind. */
const gradedScenes: readonly Scene[] = [
  { ...inTab, name: 'several-chosen', card: 'several', act: chooseTwo },
  { ...inTab, name: 'several-checked', card: 'several', act: checkTwo },
  { ...inTab, name: 'typed-slip', card: 'typed', act: checked('costmeres') },
  { ...inTab, name: 'typed-wrong', card: 'typed', act: checked('integrins') },
  { ...inTab, name: 'numeric-wrong', card: 'numeric', act: checked('0.24 kg') },
  { ...inTab, name: 'range-partly', card: 'range', act: checked('700-1500 mg') },
  { ...inTab, name: 'calculation-wrong', card: 'calculation', act: checked('3') },
  { ...inPopup, name: 'several-checked', card: 'several', act: checkTwo },
  { ...inPopup, name: 'typed-slip', card: 'typed', act: checked('costmeres') },
  { ...inPopup, name: 'calculation-wrong', card: 'calculation', act: checked('3') },
]

const workbench = { page: 'newtab.html', card: 'basic' } as const
const settings = { page: 'newtab.html', address: '#/settings', card: 'basic' } as const

/** Every state of both pages that looks different. */
export const scenes: readonly Scene[] = [
  ...cardScenes,
  ...gradedScenes,
  {
    ...workbench,
    name: 'choice-wrong',
    card: 'choice',
    act: async (page) => {
      await page.getByRole('button', { name: 'Show answer' }).waitFor()
      await page.keyboard.press('1')
      await page.getByRole('button', { name: 'Again' }).waitFor()
    },
  },
  { ...workbench, name: 'figure-enlarged', card: 'figure', act: enlargeFigure },
  {
    page: 'popup.html',
    name: 'figure-enlarged',
    card: 'figure',
    act: enlargeFigure,
  },
  {
    page: 'popup.html',
    name: 'explained-by-figure-enlarged',
    card: 'explained-by-figure',
    act: async (page) => {
      await showAnswer(page)
      await enlargeFigure(page)
    },
  },
  { ...workbench, name: 'side-bar', sideBar: true },
  {
    ...workbench,
    name: 'side-bar-over-the-card',
    act: async (page) => {
      await page.setViewportSize({ width: 400, height: 800 })
      await page.getByRole('button', { name: 'Show the side bar' }).click()
      await page.getByRole('tree').waitFor()
    },
  },
  {
    ...workbench,
    name: 'panel-source',
    act: async (page) => {
      await showAnswer(page)
      await runByName(page, 'Panel: Source')
      await page.getByRole('heading', { name: 'What this card rests on' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'panel-history',
    act: async (page) => {
      await runByName(page, 'Panel: History')
      await showAnswer(page)
      await page.keyboard.press('2')
      await page.locator('article[data-side="question"]').waitFor()
      await page.keyboard.press('Control+z')
      await page.getByRole('cell', { name: 'taken back' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'two-columns',
    address: '#/settings',
    act: async (page) => {
      await page.keyboard.press('Control+\\')
      await page.getByRole('group', { name: 'Right column' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'zen',
    act: async (page) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.press('z')
      await page.getByRole('button', { name: 'Leave zen mode' }).waitFor()
    },
  },
  { ...workbench, name: 'palette', act: openPalette },
  { ...workbench, name: 'palette-cards', act: (page) => search(page, 'muscle') },
  { ...workbench, name: 'palette-topics', act: (page) => search(page, '#') },
  { ...workbench, name: 'palette-sources', act: (page) => search(page, '@') },
  {
    ...workbench,
    name: 'card',
    act: async (page) => {
      await search(page, 'muscle')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'History' }).waitFor()
    },
  },
  { ...workbench, name: 'card-missing', address: '#/card/nothing' },
  {
    ...workbench,
    name: 'palette-nothing-found',
    act: async (page) => {
      await openPalette(page)
      await page.keyboard.type('qqqq')
    },
  },
  {
    ...workbench,
    name: 'own-note',
    act: async (page) => {
      await writeOwnNote(page)
      await page.getByText('Stored', { exact: true }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'own-note-shown',
    act: async (page) => {
      await writeOwnNote(page)
      await page.keyboard.press('Escape')
      await page.getByRole('note', { name: 'My note' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'report',
    act: async (page) => {
      await tool(page, 'Report a mistake in this card')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    ...workbench,
    name: 'notice',
    act: async (page) => {
      await tool(page, 'Bury this card until tomorrow')
      await page.getByText('Buried until tomorrow').waitFor()
    },
  },
  { ...workbench, name: 'done', prepare: (stage) => stage.finishDay() },
  {
    ...workbench,
    name: 'round-practice',
    act: async (page) => {
      await runByName(page, 'Practise this topic without')
      await page.getByText('Practice: the grade').waitFor()
      await showAnswer(page)
    },
  },
  {
    ...workbench,
    name: 'round-done',
    act: async (page) => {
      await showAnswer(page)
      await page.keyboard.press('1')
      await page.locator('article[data-side="question"]').waitFor()
      await runByName(page, 'Study only what I missed today')
      await page.getByText('What you missed today').waitFor()
      await showAnswer(page)
      await page.keyboard.press('4')
      await page.getByRole('heading', { name: 'This round is done' }).waitFor()
      await page.getByRole('button', { name: 'Back to what is due' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'done-missed',
    prepare: (stage) => stage.finishDay(),
    act: async (page) => {
      await runByName(page, 'Learn new cards from this topic')
      await showAnswer(page)
      await page.keyboard.press('1')
      await page.locator('article[data-side="question"]').waitFor()
      await page.getByRole('button', { name: 'End this round' }).click()
      await page.getByText('New cards in').waitFor({ state: 'detached' })
      await showAnswer(page)
      await page.keyboard.press('4')
      await page.getByRole('heading', { name: 'Missed' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'topic-ways',
    sideBar: true,
    act: async (page) => {
      await page.getByRole('treeitem').nth(1).click()
      await page.getByRole('dialog', { name: /^Study/ }).waitFor()
    },
  },
  { ...workbench, name: 'wrong-clock', prepare: (stage) => stage.leaveWrongClock() },
  { ...workbench, name: 'unknown-address', address: '#/elsewhere' },
  { ...workbench, name: 'unavailable', before: breakAtOpening },
  {
    ...workbench,
    name: 'disk-full',
    before: breakAtStoring,
    act: async (page) => {
      await showAnswer(page)
      await page.getByRole('button', { name: 'Good' }).click()
      await page.getByRole('alert').waitFor()
    },
  },
  { ...workbench, name: 'browse', address: '#/browse', act: selectCards },
  {
    ...workbench,
    name: 'browse-due-date',
    address: '#/browse',
    act: async (page) => {
      await selectCards(page)
      await page.keyboard.press('d')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    ...workbench,
    name: 'browse-help',
    address: '#/browse',
    act: async (page) => {
      await page.getByRole('button', { name: 'How to search' }).click()
      await page.getByRole('heading', { name: 'How to search' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'browse-not-understood',
    address: '#/browse',
    act: (page) => page.getByRole('searchbox').fill('is:leach or muscle'),
  },
  {
    ...workbench,
    name: 'browse-no-match',
    address: '#/browse',
    act: (page) => page.getByRole('searchbox').fill('qqqq'),
  },
  { ...settings, name: 'shortcuts', address: '#/shortcuts' },
  {
    ...settings,
    name: 'shortcuts-conflict',
    address: '#/shortcuts',
    act: async (page) => {
      await recordKey(page, 'Bury this card until tomorrow', 's')
      await page.getByText('S also means').first().waitFor()
    },
  },
  {
    ...settings,
    name: 'shortcuts-record',
    address: '#/shortcuts',
    act: async (page) => {
      await pressForKey(page, 'Bury this card until tomorrow', 's')
      await page.getByText('These keys also mean').waitFor()
    },
  },
  {
    ...workbench,
    name: 'sources',
    address: '#/sources',
    act: async (page) => {
      await page.getByRole('searchbox').fill('SCHO')
      await page.getByText('Facts and cards').first().click()
      await page.getByRole('link', { name: /DOI/ }).first().waitFor()
    },
  },
  {
    ...workbench,
    name: 'sources-article',
    address: '#/sources',
    act: async (page) => {
      await page.getByText('What the article states').click()
    },
  },
  { ...workbench, name: 'glossary', address: '#/glossary' },
  { ...workbench, name: 'topic', address: '#/topic/hormones' },
  { ...settings, name: 'help', address: '#/help' },
  { ...settings, name: 'settings' },
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
    name: 'restore-preview',
    act: async (page) => restore(page, await exported(page)),
  },
  { ...settings, name: 'restore-refused', act: (page) => restore(page, 'not JSON') },
  { name: 'done', page: 'popup.html', prepare: (stage) => stage.finishDay() },
  { name: 'unavailable', page: 'popup.html', before: breakAtOpening },
  {
    name: 'disk-full',
    page: 'popup.html',
    card: 'basic',
    before: breakAtStoring,
    act: async (page) => {
      await showAnswer(page)
      await page.getByRole('button', { name: 'Good' }).click()
      await page.getByRole('alert').waitFor()
    },
  },
]

const popupSize = { width: 380, height: 560 }

/** Opens a scene on a fresh install, in English and the theme given. Close the page when done with it. */
export async function openScene(
  session: ChromiumSession,
  stage: Stage,
  scene: Scene,
  cards: Readonly<Record<TypicalCardName, string>>,
  theme: WornLooks['theme'] = 'light',
): Promise<Page> {
  await stage.reset()
  await stage.wear({ theme, language: 'en', sideBarVisible: scene.sideBar ?? false })
  if (scene.card) await stage.serveFirst(cards[scene.card])
  await scene.prepare?.(stage)
  const page = await session.context.newPage()
  if (scene.page === 'popup.html') await page.setViewportSize(popupSize)
  if (scene.before) await page.addInitScript(scene.before)
  const address = `chrome-extension://${session.extensionId}/${scene.page}`
  await page.goto(`${address}${scene.address ?? ''}`)
  await page.locator('#skeleton').waitFor({ state: 'detached' })
  // While it loads, the heading says so to screen readers only.
  await page.locator('h1:not(.visually-hidden)').first().waitFor()
  await scene.act?.(page)
  return page
}
