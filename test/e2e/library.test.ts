import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { en, nl } from '../helpers/texts'

let chromium: LaunchedChromium

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
})
afterAll(() => chromium.close())

test('a source is found by its author, with its DOI, the facts that it supports and the cards that cite it', async () => {
  const page = await chromium.page('newtab.html#/sources')
  await page.getByRole('searchbox', { name: en.sources.search }).fill('baz-valle 2022')
  await page
    .getByRole('status')
    .filter({ hasText: /^1 source/ })
    .waitFor()
  const source = page.getByRole('article', { name: /Baz-Valle/ })
  const doi = source.getByRole('link', { name: /10\.2478/ })
  expect(await doi.getAttribute('href')).toBe('https://doi.org/10.2478/hukin-2022-0017')
  await source.getByText(en.sources.details).click()
  const cards = source.getByRole('list', { name: /^Cards:/ }).getByRole('link')
  await cards.first().waitFor()
  expect(await cards.first().getAttribute('href')).toMatch(/^#\/card\/[a-z0-9-]+:/)
  await page.close()
})

test('each of the ten references of the article says what it supports and what not', async () => {
  const page = await chromium.page('newtab.html#/sources')
  const verdicts = [en.sources.partly, en.sources.unverified, en.sources.no]
  const article = page.getByRole('region', { name: en.sources.seed })
  await article.waitFor()
  expect(await article.getByRole('article').count()).toBe(10)
  const texts = await article.getByRole('article').allInnerTexts()
  const judged = [...verdicts, en.sources.listed]
  expect(
    texts.filter((text) => judged.some((verdict) => text.includes(verdict))),
  ).toEqual(texts)
  await page.getByRole('searchbox', { name: en.sources.search }).fill('qqqq')
  await page.getByText(en.library.none).waitFor()
  await page.close()
})

test('a term is found by its name in the other language and leads to its cards', async () => {
  const page = await chromium.page('newtab.html#/glossary')
  await page.getByRole('searchbox', { name: en.glossary.search }).fill('satellietcel')
  await page
    .getByRole('status')
    .filter({ hasText: /^1 term/ })
    .waitFor()
  await page.getByRole('term').filter({ hasText: 'satellite cell' }).waitFor()
  await page.getByRole('button', { name: 'NL', exact: true }).click()
  await page.getByRole('heading', { name: nl.view.glossary }).waitFor()
  const cards = page.getByRole('list', { name: /satellietcel/ }).getByRole('link')
  await cards.nth(1).waitFor()
  await page.close()
})
