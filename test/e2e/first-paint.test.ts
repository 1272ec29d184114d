import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readyToGrade } from '../../src/tools/scenes/ready-to-grade'
import { Stage, type WornLooks } from '../../src/tools/scenes/stage'
import { typicalCards } from '../../src/tools/scenes/typical-cards'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import {
  holdDatabase,
  noteBackgrounds,
  noteFirstPaint,
  standingParts,
  type FirstPaint,
  type PaintedBox,
  type Probes,
} from '../helpers/first-paint'

const plain: WornLooks = { theme: 'light', language: 'en', sideBarVisible: false }
const snapshotKey = 'myodeck.snapshot'

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
  await stage.wear(plain)
})

/** Opens the workbench and closes it when it has kept a snapshot of the card that it showed. */
async function visit(): Promise<string> {
  const page = await chromium.page('newtab.html')
  await page.locator('[data-card-id] .question').waitFor()
  const snapshot = await page.waitForFunction(
    (key) => localStorage.getItem(key),
    snapshotKey,
  )
  const text = await snapshot.jsonValue()
  await page.close()
  return text ?? ''
}

/**
 * Opens the workbench with the probes in it. The database stays closed where asked; a snapshot is put there by
 * the page itself before its scripts run, because Web Storage may reach another process late.
 */
async function open({ held = false, snapshot = '' } = {}): Promise<Page> {
  const page = await chromium.context.newPage()
  // The browser's own bars come and go; this height stays.
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.addInitScript(noteFirstPaint, standingParts)
  if (held) await page.addInitScript(holdDatabase)
  if (snapshot)
    await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
      snapshotKey,
      snapshot,
    ] as const)
  await page.goto(`chrome-extension://${chromium.extensionId}/newtab.html`)
  await page.locator('#skeleton').waitFor({ state: 'detached' })
  return page
}

function firstPaint(page: Page): Promise<FirstPaint> {
  return page.evaluate(() => (globalThis as unknown as Probes).firstPaint)
}

function letDatabaseOpen(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as unknown as Probes).letDatabaseOpen())
}

test('a second new tab paints the next card and shows its answer before the database opens; a grade waits for it', async () => {
  await stage.serveFirst(cards.basic)
  const { paint } = JSON.parse(await visit()) as { paint: { question: string } }
  const page = await open({ held: true })

  expect(await firstPaint(page)).toMatchObject({
    cardId: cards.basic,
    question: paint.question,
    showsAnswerButton: true,
  })
  const card = page.getByRole('article')
  expect(await card.getAttribute('data-card-id')).toBe(cards.basic)
  await page.getByRole('button', { name: 'Show answer' }).click()
  await readyToGrade(page)
  await page.getByRole('button', { name: 'Good' }).click()
  expect(await card.getAttribute('data-side')).toBe('answer')
  expect(await stage.answers()).toEqual([])

  await letDatabaseOpen(page)
  await page.locator(`article:not([data-card-id="${cards.basic}"])`).waitFor()
  expect(await stage.answers()).toMatchObject([{ cardId: cards.basic, grade: 'good' }])
  await page.close()
})

test('the options of a multiple-choice card are painted in the order in which they are drawn', async () => {
  await stage.serveFirst(cards.choice)
  await visit()
  const page = await open()
  const drawn = await page.locator('article .option .text').allInnerTexts()

  expect(drawn.length).toBeGreaterThan(1)
  expect((await firstPaint(page)).options).toEqual(drawn)
  await page.close()
})

test.each([
  ['schema', 0],
  ['content', 'of another version'],
  ['studyDay', 1],
  ['language', 'nl'],
])('a snapshot of another %s is dropped', async (field, other) => {
  const snapshot = JSON.parse(await visit()) as Record<string, unknown>
  const changed = JSON.stringify({ ...snapshot, [field]: other })
  const page = await open({ held: true, snapshot: changed })

  expect(await firstPaint(page)).toMatchObject({
    cardId: '',
    question: '',
    showsAnswerButton: false,
  })
  expect(await page.getByRole('article').count()).toBe(0)
  await letDatabaseOpen(page)
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
  await page.close()
})

test('what stands in a snapshot is painted and drawn as text, whatever it says', async () => {
  const hostile = '<img src="x" onerror="hacked = true"><b>bold</b>'
  await stage.serveFirst(cards.choice)
  const snapshot = JSON.parse(await visit()) as {
    card: { note: { options: object[] } }
    paint: object
  }
  const both = { en: hostile, nl: hostile }
  const { card, paint } = snapshot
  const options = card.note.options.map((option) => ({ ...option, text: both }))
  const changed = JSON.stringify({
    ...snapshot,
    card: { ...card, note: { ...card.note, question: both, options } },
    paint: { ...paint, crumbs: hostile, question: hostile, options: [hostile] },
  })
  const page = await open({ held: true, snapshot: changed })

  expect(await firstPaint(page)).toMatchObject({
    crumbs: hostile,
    question: hostile,
    options: [hostile],
    elementsInText: 0,
  })
  expect(await page.locator('article .question').innerText()).toBe(hostile)
  expect(await page.locator('article').locator('img, b').count()).toBe(0)
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
  await page.close()
})

const everyLook = (['light', 'dark'] as const).flatMap((theme) =>
  (['en', 'nl'] as const).flatMap((language) =>
    [false, true].map((sideBarVisible) => ({ theme, language, sideBarVisible })),
  ),
)

test.each(everyLook)(
  'nothing moves when the program takes over ($theme, $language, side bar: $sideBarVisible)',
  async (looks) => {
    await stage.wear(looks)
    await stage.serveFirst(looks.language === 'nl' ? cards.longest : cards.cloze)
    await visit()
    const page = await open()
    await page.getByRole('button', { name: /^(Show answer|Toon antwoord)$/ }).waitFor()
    await page.locator('.status button').first().waitFor()
    const painted = await firstPaint(page)
    const drawn = await page.evaluate(
      (parts) =>
        Object.fromEntries(
          Object.entries(parts).map(([name, selector]) => [
            name,
            document.querySelector(selector)?.getBoundingClientRect().toJSON() as
              PaintedBox | undefined,
          ]),
        ),
      standingParts,
    )

    expect(painted.language).toBe(looks.language)
    expect(moved(painted.boxes, drawn)).toEqual([])
    await page.close()
  },
)

/** The parts that stand elsewhere, by more than a pixel, or are missing. */
function moved(
  painted: FirstPaint['boxes'],
  drawn: FirstPaint['boxes'],
): readonly string[] {
  return Object.keys(standingParts).flatMap((name) => {
    const [before, after] = [painted[name], drawn[name]]
    const same =
      before &&
      after &&
      (['left', 'top', 'width', 'height'] as const).every(
        (side) => Math.abs(before[side] - after[side]) <= 1,
      )
    return same ? [] : [`${name}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`]
  })
}

test('the card stays in its place when its answer makes it scroll', async () => {
  await stage.serveFirst(cards.longest)
  const page = await chromium.context.newPage()
  await page.setViewportSize({ width: 1000, height: 900 })
  await page.goto(`chrome-extension://${chromium.extensionId}/newtab.html`)
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
  const question = page.locator('article .question')
  const before = await question.boundingBox()
  await page.setViewportSize({ width: 1000, height: 500 })
  await page.keyboard.press('Space')
  await page.locator('article[data-side="answer"]').waitFor()

  expect(
    await page
      .locator('.desk')
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight),
  ).toBe(true)
  const after = await question.boundingBox()
  expect([after?.x, after?.width]).toEqual([before?.x, before?.width])
  await page.close()
})

test.each([
  ['newtab.html', 'dark', 'rgb(28, 30, 33)'],
  ['newtab.html', 'contrast', 'rgb(0, 0, 0)'],
  ['popup.html', 'dark', 'rgb(28, 30, 33)'],
  ['popup.html', 'contrast', 'rgb(0, 0, 0)'],
] as const)(
  '%s never flashes white in the %s theme on a light system',
  async (path, theme, background) => {
    await stage.wear({ ...plain, theme })
    const page = await chromium.context.newPage()
    await page.emulateMedia({ colorScheme: 'light' })
    await page.addInitScript(noteBackgrounds)
    await page.goto(`chrome-extension://${chromium.extensionId}/${path}`)
    await page.getByRole('button', { name: 'Show answer' }).waitFor()
    const seen = await page.evaluate(() => (globalThis as unknown as Probes).backgrounds)

    expect(seen.length).toBeGreaterThan(1)
    expect(new Set(seen)).toEqual(new Set([background]))
    await page.close()
  },
)
