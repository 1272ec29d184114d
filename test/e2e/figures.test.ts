import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { compile } from '../../src/content/compile'
import { readDeck } from '../../src/content/read'
import { cardFace } from '../../src/domain/card/face'
import { languages } from '../../src/domain/card/note'
import { inProject } from '../../src/tools/project'
import { readyToGrade } from '../../src/tools/scenes/ready-to-grade'
import { Stage } from '../../src/tools/scenes/stage'
import { shippedCards, typicalCards } from '../../src/tools/scenes/typical-cards'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { overlapsOf } from '../helpers/figure-page'
import { answersOf, readStored } from '../helpers/stored'
import { en } from '../helpers/texts'

let chromium: LaunchedChromium
let stage: Stage
let cards: Awaited<ReturnType<typeof typicalCards>>

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
  stage = await Stage.of(chromium)
  cards = await typicalCards()
})
afterAll(() => chromium.close())
beforeEach(async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
})

async function open(page: 'newtab.html' | 'popup.html', cardId: string): Promise<Page> {
  await stage.serveFirst(cardId)
  const opened = await chromium.page(page)
  await opened.locator('#skeleton').waitFor({ state: 'detached' })
  await opened.locator(`article[data-card-id="${cardId}"]`).waitFor()
  return opened
}

/** What the drawing says when its card asks. */
async function labelOf(cardId: string): Promise<string> {
  const card = (await shippedCards()).find(({ id }) => id === cardId)
  if (!card) throw new Error(`there is no card ${cardId}`)
  return cardFace(card.note, card.face, 'en', '')
    .answer.map(({ text }) => text)
    .join('')
}

function drawingIn(place: Page | Locator): Locator {
  return place.getByRole('img')
}

test('no text of a figure lies over another one, over a line or outside, whichever label is asked', async () => {
  const { deck } = await readDeck(inProject('cards'))
  const compiled = deck && compile(deck)
  if (!compiled || !('content' in compiled)) throw new Error('the cards do not compile')
  const figures = Object.values(compiled.content.figures)
  const page = await chromium.context.newPage()
  const overlaps: Record<string, readonly string[]> = {}
  for (const figure of figures) {
    for (const language of languages) {
      const found = await overlapsOf(page, figure, language)
      if (found.length > 0) overlaps[`${figure.id} ${language}`] = found
    }
  }
  await page.close()

  expect(figures.length).toBeGreaterThanOrEqual(14)
  expect(overlaps).toEqual({})
})

test.each(['newtab.html', 'popup.html'] as const)(
  'a figure is asked, enlarged, answered and graded by keyboard alone on %s',
  async (address) => {
    const label = await labelOf(cards.figure)
    const page = await open(address, cards.figure)
    const article = page.getByRole('article')
    await drawingIn(article).getByText('?', { exact: true }).waitFor()
    expect(await article.textContent()).not.toContain(label)

    const enlarge = page.getByRole('button', { name: en.figure.enlarge })
    await enlarge.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await drawingIn(dialog).getByText('?', { exact: true }).waitFor()
    expect(await dialog.textContent()).not.toContain(label)
    await page.keyboard.press('Space')
    await page.keyboard.press('1')
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    await enlarge.and(page.locator(':focus')).waitFor()
    expect(await article.getAttribute('data-side')).toBe('question')

    await enlarge.evaluate((button) => button.blur())
    await page.keyboard.press('Space')
    await readyToGrade(page)
    await drawingIn(article).getByText(label, { exact: true }).waitFor()
    await page.keyboard.press('v')
    await drawingIn(dialog).getByText(label, { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('3')
    await page.locator('article[data-side="question"]').waitFor()
    expect(answersOf(await readStored(page))).toMatchObject([
      { cardId: cards.figure, grade: 'good' },
    ])
    await page.close()
  },
)

test('an explanation shows its figure in the tab, and in the popup behind a button', async () => {
  const tab = await open('newtab.html', cards['explained-by-figure'])
  await tab.keyboard.press('Space')
  await drawingIn(tab.getByRole('article')).waitFor()
  await tab.close()

  const popup = await open('popup.html', cards['explained-by-figure'])
  await popup.keyboard.press('Space')
  const button = popup.getByRole('button', { name: new RegExp(`^${en.figure.show}`) })
  await button.waitFor()
  expect(await drawingIn(popup.getByRole('article')).count()).toBe(0)
  await button.click()
  await drawingIn(popup.getByRole('dialog')).waitFor()
  await popup.getByRole('button', { name: en.figure.close }).click()
  await expect.poll(() => popup.getByRole('dialog').count()).toBe(0)
  await popup.close()
})

/** Waits until the figure shows which place was asked, and its name. */
async function showsAnswered(place: Locator, label: string): Promise<void> {
  await drawingIn(place).first().getByText(label, { exact: true }).waitFor()
  await place.getByText(en.figure.marked).first().waitFor({ state: 'attached' })
}

test('a card about a figure shows it with the asked place wherever it is read: its page, the editor, Browse', async () => {
  const label = await labelOf(cards.figure)
  const page = await open('newtab.html', cards.figure)
  await page.keyboard.press('e')
  await page.getByRole('heading', { name: en.ownVersion.heading }).waitFor()
  await showsAnswered(page.getByRole('region', { name: en.editor.preview }), label)

  await page.goto(`${page.url().split('#')[0]}#/card/${cards.figure}`)
  await showsAnswered(
    page.getByRole('region', { name: en.view.card, exact: true }),
    label,
  )

  await page.goto(`${page.url().split('#')[0]}#/browse`)
  await page.getByRole('grid').waitFor()
  await page.getByRole('searchbox').fill('kind:figure')
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ of \d+ cards$/ })
    .waitFor()
  await page.keyboard.press('ArrowDown')
  const preview = page.getByRole('region', { name: en.browse.preview })
  await preview.getByText(en.figure.marked).waitFor({ state: 'attached' })
  await page.close()
})
