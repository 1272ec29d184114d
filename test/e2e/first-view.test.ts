import { readdir, readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtExtension } from '../../src/tools/build'
import { readyToGrade } from '../../src/tools/scenes/ready-to-grade'
import { launch, type LaunchedChromium } from '../helpers/chromium'

const mostBytes = 120_000
/** A name that every schema of Valibot carries, also in its built form. */
const traceOfValibot = '~standard'
const extension = builtExtension('chrome')

let chromium: LaunchedChromium
let scripts: Readonly<Record<string, Buffer>>

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
  await forgetDatabase()
  const page = await chromium.context.newPage()
  const fetched = noteScripts(page)
  await page.goto('chrome://newtab/')
  await answerOneCard(page)
  const read = [...fetched].map(
    async (path) => [path, await readFile(`${extension}${path}`)] as const,
  )
  scripts = Object.fromEntries(await Promise.all(read))
})
afterAll(() => chromium.close())

/** The service worker may have made the rows already; a page that comes first must fetch what that takes. */
async function forgetDatabase(): Promise<void> {
  const tab = await chromium.page('manifest.json')
  await tab.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.deleteDatabase('myodeck')
        request.onsuccess = () => done()
        request.onerror = () => fail(new Error(request.error?.message))
      }),
  )
  await tab.close()
}

/** The scripts, classic and modules, that a page fetches, as paths in the extension. */
function noteScripts(page: Page): ReadonlySet<string> {
  const paths = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) paths.add(pathname)
  })
  return paths
}

async function answerOneCard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show answer' }).click()
  await readyToGrade(page)
  await page.getByRole('button', { name: 'Good' }).click()
  await page.locator('article[data-side="question"]').waitFor()
}

/** The list of cards is fetched by the page or by the background, whichever is first: it counts in any case. */
async function listOfCards(): Promise<Record<string, string>> {
  const chunks = await readdir(`${extension}/chunks`)
  const name = chunks.find((chunk) => chunk.startsWith('entries-'))
  if (name === undefined) throw new Error('the build has no list of cards')
  return { [`/chunks/${name}`]: await readFile(`${extension}/chunks/${name}`, 'utf8') }
}

test('at most 120 kB of script, zipped, are fetched before the first grade is accepted', async () => {
  const sizes = Object.entries({ ...scripts, ...(await listOfCards()) }).map(
    ([path, text]) => [path, gzipSync(text).length] as const,
  )
  const total = sizes.reduce((sum, [, size]) => sum + size, 0)

  const paths = Object.keys(scripts)
  expect(paths).toContain('/paint.js')
  expect(paths).toContainEqual(expect.stringMatching(/^\/chunks\/newtab-/))
  expect(total, JSON.stringify(sizes, null, 2)).toBeLessThanOrEqual(mostBytes)
})

test('the schema library is in the extension, but not in the first view', async () => {
  const chunks = await readdir(`${extension}/chunks`)
  const texts = await Promise.all(
    chunks.map((name) => readFile(`${extension}/chunks/${name}`, 'utf8')),
  )
  const holding = chunks.filter((_, index) => texts[index]?.includes(traceOfValibot))

  expect(holding).not.toEqual([])
  expect(holding.filter((name) => `/chunks/${name}` in scripts)).toEqual([])
})

test('palette, settings, backup and Markdown are not fetched before they are asked for', () => {
  const late = /CommandPalette|SettingsView|backup|markup-parts/
  expect(Object.keys(scripts).filter((path) => late.test(path))).toEqual([])
})
