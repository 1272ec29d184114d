import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { readyToGrade } from '../../src/tools/scenes/ready-to-grade'
import { Stage } from '../../src/tools/scenes/stage'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { answerCard, cardOn, settled } from '../helpers/desk'

let chromium: LaunchedChromium
let stage: Stage
let page: Page

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
  stage = await Stage.of(chromium)
})
afterAll(() => chromium.close())
beforeEach(async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
  page = await chromium.context.newPage()
  await page.goto('chrome://newtab/')
  await settled(page)
})
afterEach(() => page.close())

const offer = () => page.getByRole('link', { name: 'New here? Myodeck in a minute' })

async function openWelcome(): Promise<void> {
  await offer().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Welcome to Myodeck' }).waitFor()
}

test('on a fresh install the first card stands there, and the welcome is a line beside it until the first answer', async () => {
  await cardOn(page).waitFor()
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
  await offer().waitFor()
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Study'])
  await answerCard(page)
  await offer().waitFor({ state: 'detached' })
  await page.reload()
  await settled(page)
  await cardOn(page).waitFor()
  expect(await offer().count()).toBe(0)
})

test('the line of the welcome goes with the first answer, and the keyboard that stood on it to the next question', async () => {
  await page.getByRole('button', { name: 'Show answer' }).click()
  await readyToGrade(page)
  await offer().focus()
  await page.keyboard.press('3')
  await offer().waitFor({ state: 'detached' })
  await page.locator('article[data-side="question"] h1:focus').waitFor()
})

test('from the welcome one key starts the same card, and the language switches program and welcome at once', async () => {
  const first = await cardOn(page).getAttribute('data-card-id')
  await openWelcome()
  await page
    .getByRole('region', { name: 'Language', exact: true })
    .getByRole('button', { name: 'NL' })
    .click()
  await page.getByRole('heading', { name: 'Welkom bij Myodeck' }).waitFor()
  await page.getByRole('button', { name: 'Begin met studeren' }).press('Enter')
  await page.getByRole('button', { name: 'Toon antwoord' }).waitFor()
  expect(await page.getByRole('article').getAttribute('data-card-id')).toBe(first)
})

test('the date and the minutes said in the welcome are those of the plan’s form, which makes the exam', async () => {
  await openWelcome()
  await page.getByLabel('Date of the exam').fill('2099-06-20')
  await page.getByLabel('Minutes a day').fill('35')
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: 'New exam' })
  expect(await form.getByLabel('Date', { exact: true }).inputValue()).toBe('2099-06-20')
  expect(await form.getByLabel('Minutes a day').inputValue()).toBe('35')
  await form.getByRole('button', { name: 'Make plan' }).click()
  await page.getByRole('heading', { name: 'Exam plan', level: 1 }).waitFor()
  await page.getByRole('tab', { name: 'Welcome' }).click()
  await page.getByRole('link', { name: /^Your plan for/ }).waitFor()
})

test('a subject that is left out in the welcome brings no new cards and is not asked in the exam, until it is chosen again', async () => {
  await openWelcome()
  const subjects = page.getByRole('group', { name: 'Subjects' })
  await subjects.getByRole('checkbox', { name: /^Physiology/ }).press('Space')
  await subjects.getByRole('checkbox', { name: /^Training/ }).press('Space')
  const last = subjects.getByRole('checkbox', { name: /^Rehabilitation/ })
  await expect.poll(() => last.isDisabled()).toBe(true)

  await page.getByRole('button', { name: 'Start studying' }).press('Enter')
  await page
    .getByRole('article')
    .getByText(/^Rehabilitation/)
    .waitFor()
  await page.getByRole('tab', { name: 'Welcome' }).click()
  await page.getByRole('button', { name: 'Make my plan' }).press('Enter')
  const form = page.getByRole('dialog', { name: 'New exam' })
  const asked = form.getByRole('group', { name: 'Subjects' })
  expect(await asked.getByRole('checkbox', { name: 'Physiology' }).isChecked()).toBe(
    false,
  )
  expect(await asked.getByRole('checkbox', { name: 'Rehabilitation' }).isChecked()).toBe(
    true,
  )
  await page.keyboard.press('Escape')
  await form.waitFor({ state: 'detached' })

  await subjects.getByRole('checkbox', { name: /^Physiology/ }).press('Space')
  await expect.poll(() => last.isDisabled()).toBe(false)
  await page.getByRole('button', { name: 'Make my plan' }).press('Enter')
  await asked.getByRole('checkbox', { name: 'Physiology', checked: true }).waitFor()
})

test('the help tells in short of everything that a student may look for there, with the keys', async () => {
  await page.goto(`${page.url().split('#')[0] ?? ''}#/help`)
  const help = page.getByRole('region', { name: 'Help' })
  await help.getByRole('heading', { level: 1 }).waitFor()
  expect(await help.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    'Keys',
    'How Myodeck decides what comes back',
    'Exam plan',
    'Practice exam',
    'Browse',
    'In your own words',
    'Privacy',
    'Licences',
  ])
  const searches = help.getByRole('definition').filter({ hasText: 'Ctrl+F' })
  await searches.waitFor()
  await help.getByRole('img').waitFor()
  await help.getByRole('link', { name: 'To the exam plan' }).press('Enter')
  await page.getByRole('heading', { name: 'Exam plan', level: 1 }).waitFor()
})
