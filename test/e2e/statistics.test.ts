import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Stage } from '../../src/tools/scenes/stage'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { answersOf, lastStudyDay, readStored, rowOf } from '../helpers/stored'
import { studyCard, untilReady } from '../helpers/study'
import { tab } from '../helpers/tab'
import { runByName } from '../helpers/palette'

let chromium: LaunchedChromium
let stage: Stage

beforeAll(async () => {
  chromium = await launch({
    language: 'en-US',
    timezone: calmTimezone(),
    size: { width: 1200, height: 900 },
  })
  stage = await Stage.of(chromium)
})
afterAll(() => chromium.close())

/** Opens the statistics through the command palette. */
async function openStatistics(page: Page): Promise<void> {
  await runByName(page, 'Open Statistics')
  await page.getByRole('heading', { name: 'Statistics', level: 1 }).waitFor()
}

/** The table of a graph, opened by keyboard: one line of text per row. */
async function tableOf(graph: Locator): Promise<readonly string[]> {
  const summary = graph.getByText('As a table')
  await summary.focus()
  await summary.press('Enter')
  await graph.locator('tbody tr').first().waitFor()
  const rows = await graph.locator('tbody tr').allInnerTexts()
  return rows.map((row) => row.split(/\s*\t\s*/).join(' | '))
}

async function today(page: Page): Promise<readonly string[]> {
  const tiles = page.getByRole('region', { name: 'Today' }).getByRole('definition')
  return tiles.allInnerTexts()
}

test('by keyboard: five answers are counted, shown as graph, table and file, by period, topic and language', async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
  const page = await chromium.page('newtab.html')
  await untilReady(tab(page))
  for (const grade of ['good', 'easy', 'again', 'good', 'easy'] as const)
    await studyCard(tab(page), grade)
  await openStatistics(page)

  const stored = await readStored(page)
  const answers = answersOf(stored)
  expect(answers).toHaveLength(5)
  const fresh = answers.filter(({ stateBefore }) => stateBefore === 'new').length
  const shown = page.getByRole('article', { name: 'Answers', exact: true })
  await shown.getByText('You gave 5 answers in this period.').waitFor()
  await expect
    .poll(() => today(page))
    .toMatchObject([
      '5',
      expect.any(String),
      String(fresh),
      '80%',
      expect.stringContaining('1 day'),
    ])

  const day = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(lastStudyDay(stored) * 86_400_000)
  const rows = await tableOf(shown)
  expect(rows).toHaveLength(30)
  expect(rows.at(-1)).toBe(`${day} | ${5 - fresh} | ${fresh}`)

  const downloading = page.waitForEvent('download')
  await shown.getByRole('button', { name: /^Save the numbers/ }).press('Enter')
  const download = await downloading
  expect(download.suggestedFilename()).toBe('myodeck-answers.csv')
  const csv = await readFile(await download.path(), 'utf8')
  const lines = csv.replace('\uFEFF', '').trim().split('\r\n')
  expect([lines.length, lines[0], lines.at(-1)]).toEqual([
    31,
    'Day,Repeats,New cards',
    `${day},${5 - fresh},${fresh}`,
  ])

  const picturing = page.waitForEvent('download')
  await shown.getByRole('button', { name: /^Save as picture/ }).press('Enter')
  const picture = await readFile(await (await picturing).path())
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
  expect(picture.readUInt32BE(16)).toBeGreaterThan(600)

  await page.getByRole('combobox', { name: 'Period' }).selectOption('90')
  await expect.poll(() => shown.locator('tbody tr').count()).toBe(13)
  const topic = rowOf(stored, answers[0]?.cardId ?? '').topic
  const ofTopic = answers.filter(({ cardId }) => rowOf(stored, cardId).topic === topic)
  await page.getByRole('combobox', { name: 'Cards' }).selectOption(topic)
  await shown
    .getByText(new RegExp(`^You gave ${ofTopic.length} answers? in this period`))
    .waitFor()

  await page.getByRole('button', { name: 'NL', exact: true }).press('Enter')
  await page.getByRole('heading', { name: 'Statistiek', level: 1 }).waitFor()
  await page
    .getByRole('article', { name: 'Antwoorden', exact: true })
    .getByText(new RegExp(`^Je gaf in deze periode ${ofTopic.length} antwoord`))
    .waitFor()
  await page.close()
})

test('an answer given in another tab, and its undo, are counted in the open statistics', async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
  const page = await chromium.page('newtab.html')
  await untilReady(tab(page))
  await openStatistics(page)
  await page.getByText('There is nothing to count yet').waitFor()

  const other = await chromium.page('newtab.html')
  await untilReady(tab(other))
  await studyCard(tab(other), 'good')
  await page.getByText('You gave 1 answer in this period.').waitFor()
  await other.keyboard.press('Control+z')
  await page.getByText('There is nothing to count yet').waitFor()
  await other.close()
  await page.close()
})

/** What is written in a graph and sticks out of it, or is cut short. */
async function cutTexts(page: Page): Promise<readonly string[]> {
  return page.locator('.graph svg text').evaluateAll((texts) =>
    texts.flatMap((text) => {
      // The edge of a letter is soft.
      const edge = 1.5
      const drawing = text.closest('svg')?.getBoundingClientRect()
      const { left, right, bottom } = text.getBoundingClientRect()
      const inside =
        drawing &&
        left >= drawing.left - edge &&
        right <= drawing.right + edge &&
        bottom <= drawing.bottom + edge
      return inside && !text.textContent.includes('…') ? [] : [text.textContent.trim()]
    }),
  )
}

test.each([
  ['a day', 1],
  ['four months', 120],
] as const)(
  'after %s of study no graph cuts what is written in it, narrow or wide, in neither language',
  async (_, days) => {
    await stage.reset()
    await stage.studyFor(days)
    const page = await chromium.page('newtab.html#/statistics')
    const cut: Record<string, readonly string[]> = {}
    for (const language of ['en', 'nl'] as const) {
      await stage.wear({ theme: 'light', language, sideBarVisible: false })
      await page.locator(`html[lang="${language}"]`).waitFor()
      await page.getByRole('article').nth(12).waitFor()
      for (const width of [360, 700, 1366, 1600]) {
        await page.setViewportSize({ width, height: 900 })
        // Drawn anew for the width.
        await page.waitForFunction(() =>
          [...document.querySelectorAll('.graph svg')].every(
            (svg) => svg.clientWidth === svg.parentElement?.clientWidth,
          ),
        )
        const found = await cutTexts(page)
        if (found.length > 0) cut[`${language} ${width}`] = found
      }
    }
    expect(cut).toEqual({})
    await page.close()
  },
)
