import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readyToGrade } from '../../src/tools/scenes/ready-to-grade'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { openDesk } from '../helpers/desk'
import { en } from '../helpers/texts'

const question = [
  'Which of these is **slow**?',
  '',
  '| muscle | fibres |',
  '| --- | --- |',
  '| soleus | type I |',
].join('\n')
const answer = '1. The *soleus*\n2. with `type I` fibres, VO<sub>2</sub>'
/** What must never run, load or lead anywhere. */
const hostile = [
  '<script>document.title = "hurt"</script>',
  '<img src="https://example.org/a.png" onerror="document.title=`hurt`">',
  '![b](https://example.org/b.png)',
  '<iframe src="https://example.org"></iframe>',
  '<svg onload="document.title=`hurt`"></svg>',
  '<style>body { display: none }</style>',
  '<form action="https://example.org"><input></form>',
  '[here](javascript:document.title="hurt")',
  '[there](data:text/html,hurt)',
  '<a href="https://example.org" onclick="document.title=`hurt`">click</a>',
].join('\n')
const explanation = `See [the paper](https://example.org/paper).\n\n${hostile}`

let chromium: LaunchedChromium
let page: Page
const asked: string[] = []

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
  chromium.context.on('request', (request) => asked.push(request.url()))
  page = await openDesk(chromium)
})
afterAll(() => chromium.close())

const field = (name: string) => page.getByRole('textbox', { name, exact: true })

/** @param title its first words, which no other note has: what was said of another may stand there still */
async function saveNote(title: string): Promise<void> {
  await page.getByText(en.editor.draftKept).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText(new RegExp(`“${title}.*” saved\\.`)).waitFor()
}

/** Grades whatever stands first until a card with this text does. */
async function studyTo(words: string): Promise<void> {
  const article = page.locator('article[data-side="question"]')
  for (let cards = 0; cards < 6; cards++) {
    await article.waitFor()
    if ((await article.innerText()).includes(words)) return
    const before = await article.getAttribute('data-card-id')
    await page.keyboard.press('Enter')
    await readyToGrade(page)
    await page.keyboard.press('4')
    await expect.poll(() => article.getAttribute('data-card-id')).not.toBe(before)
  }
  throw new Error(`no card says ${words}`)
}

/** Nothing of what is hostile has become more than words. */
async function expectHarmless(place: string): Promise<void> {
  const elements = page.locator(place)
  expect(
    await elements.locator('script, style, iframe, form, object, img[src^=http]').count(),
  ).toBe(0)
  const links = await elements
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.filter((href) => /^(javascript|data|http):/i.test(href))).toEqual([])
  expect(await page.title()).not.toBe('hurt')
  expect(await page.locator('body').isVisible()).toBe(true)
  expect(asked.filter((url) => url.includes('example.org'))).toEqual([])
}

test('Markdown is drawn beside the form while it is written, and whatever is hostile stays words', async () => {
  await page.keyboard.press('Control+Alt+n')
  await field('Question').waitFor()
  await field('Question').fill(question)
  await field('Answer').fill(answer)
  await field('Explanation').fill(explanation)
  const preview = page.getByRole('region', { name: 'Preview' })
  await preview.getByRole('table').waitFor()
  await expect
    .poll(() => preview.getByRole('list').getByRole('listitem').allInnerTexts())
    .toEqual(['The soleus', 'with type I fibres, VO2'])
  expect(await preview.locator('strong').allInnerTexts()).toEqual(['slow'])
  expect(await preview.innerText()).toContain('<script>')
  await expectHarmless('form + section')
  await saveNote('Which of these')
})

test('the list of notes names a note by its words', async () => {
  await page.getByRole('link', { name: 'All my notes' }).click()
  await page.getByRole('link', { name: 'Which of these is slow?' }).waitFor()
  await page.getByRole('button', { name: 'Delete “Which of these is slow?”' }).waitFor()
})

test('in study it has real structure: a heading, a table, a numbered list, a link that opens safely', async () => {
  await page.evaluate(() => (location.hash = '#/study'))
  await studyTo('Which of these')
  const article = page.locator('article')
  await article.getByRole('heading', { name: 'Which of these is slow?' }).waitFor()
  await expect
    .poll(() => article.getByRole('columnheader').allInnerTexts())
    .toEqual(['muscle', 'fibres'])
  await page.keyboard.press('Enter')
  await readyToGrade(page)
  await expect
    .poll(() => article.locator('ol li').allInnerTexts())
    .toEqual(['The soleus', 'with type I fibres, VO2'])
  const link = article.getByRole('link', { name: 'the paper' })
  expect(
    await link.evaluate((element) => [
      element.getAttribute('href'),
      element.getAttribute('rel'),
      element.getAttribute('target'),
    ]),
  ).toEqual(['https://example.org/paper', 'noopener noreferrer', '_blank'])
  await expectHarmless('article')
})

test('a new tab shows it at once, first in words and then as it is meant, never with its marks', async () => {
  await page.close()
  page = await chromium.newTab()
  page.setDefaultTimeout(15_000)
  const first = page.locator('#skeleton-question, #card-question').first()
  expect(await first.innerText()).not.toContain('**')
  await page.locator('article').getByRole('table').waitFor()
  expect(await page.locator('article strong').innerText()).toBe('slow')
})

test('the popup draws it too', async () => {
  const popup = await chromium.page('popup.html')
  await popup.locator('article').getByRole('table').waitFor()
  expect(await popup.locator('article strong').innerText()).toBe('slow')
  await popup.close()
})

test('blanks stand within bold type and lists', async () => {
  await page.keyboard.press('Control+Alt+n')
  await field('Question').waitFor()
  await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Cloze' })
  await field('Text').fill('Calf:\n- **the {{c1::*soleus*}}, deep**\n- slow')
  const preview = page.getByRole('region', { name: 'Preview' })
  await preview.locator('li strong mark em').getByText('soleus').waitFor()
  await saveNote('Calf')

  await page.close()
  page = await openDesk(chromium)
  await studyTo('Calf:')
  const blank = page.locator('article li strong .blank')
  await expect.poll(() => blank.count()).toBe(1)
  await page.keyboard.press('Enter')
  await readyToGrade(page)
  expect(await page.locator('article li strong mark em').innerText()).toBe('soleus')
  await page.keyboard.press('4')
  await blank.waitFor({ state: 'detached' })
})

test('options are marked, and lead nowhere', async () => {
  await page.keyboard.press('Control+Alt+n')
  await field('Question').waitFor()
  await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Choice' })
  await field('Question').fill('Which grows?')
  await field('Option 1').fill('**Type II**')
  await field('Option 2').fill('[Type I](https://example.org)')
  await field('Option 3').fill('Neither')
  await saveNote('Which grows')

  await page.close()
  page = await openDesk(chromium)
  await studyTo('Which grows?')
  const options = page.locator('article').getByRole('listitem')
  await options.locator('strong').getByText('Type II').waitFor()
  expect(await options.locator('a').count()).toBe(0)
  const texts = await options.allInnerTexts()
  const right = texts.findIndex((text) => text.includes('Type II'))
  await page.keyboard.press(`${right + 1}`)
  await readyToGrade(page)
  await page.locator('article .right strong, article .chosenRight strong').waitFor()
})
