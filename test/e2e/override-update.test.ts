import { cp, rm } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtExtension } from '../../src/tools/build'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { cardOn, settled, showAnswer } from '../helpers/desk'
import { editCards } from '../helpers/edit-cards'
import { buildProject, copyProject, setVersion } from '../helpers/next-version'
import { patience } from '../helpers/study'
import { deleteFolder, temporaryFolder } from '../helpers/temporary-folder'
import { en } from '../helpers/texts'

const noteId = 'muscle-hypertrophy'
const own = { en: 'Thicker fibres, says my lecturer', nl: 'Dikkere vezels' }
const next = { en: 'Growth of fibres that exist already', nl: 'Groei van vezels' }

let project: string
let extension: string
let chromium: LaunchedChromium
let page: Page

beforeAll(async () => {
  project = await temporaryFolder('next-wording')
  await copyProject(project)
  extension = await temporaryFolder('installed')
  await install(builtExtension('chrome'))
  chromium = await launch({ extension, language: 'en-US', timezone: calmTimezone() })
  page = await openEditor()
})
afterAll(async () => {
  await chromium.close()
  await deleteFolder(extension)
  await deleteFolder(project)
})

async function install(build: string): Promise<void> {
  await rm(extension, { recursive: true })
  await cp(build, extension, { recursive: true })
}

/** Ends the browser, installs a version in which the definition is worded otherwise, and starts it again. */
async function updateDeck(): Promise<void> {
  await editCards(project, (topics) => {
    for (const notes of Object.values(topics)) {
      const index = notes.findIndex(({ id }) => id === noteId)
      const note = notes[index]
      if (note) notes[index] = { ...note, definition: next }
    }
  })
  await setVersion(project, '9.1.0')
  const build = await buildProject(project)
  await chromium.quit()
  await install(build)
  chromium = await chromium.relaunch()
}

async function openEditor(): Promise<Page> {
  const tab = await chromium.page(`newtab.html#/editor/${noteId}`)
  tab.setDefaultTimeout(patience.timeout)
  await tab.getByRole('heading', { name: en.ownVersion.heading }).waitFor()
  return tab
}

const field = (language: string) => page.locator(`[id="wording-definition.${language}"]`)
const decision = (language: string) =>
  page.getByRole('group', { name: `Look at both: Definition, ${language}` })
const focused = () => page.evaluate(() => document.activeElement?.id)

test('when an update words anew what she had replaced, her words stay, she is told, sees all three, and chooses', async () => {
  await field('en').fill(own.en)
  await field('nl').fill(own.nl)
  await page.keyboard.press('Control+Enter')
  await page
    .getByRole('form', { name: en.ownVersion.heading })
    .getByText(en.ownVersion.outcome.saved, { exact: true })
    .waitFor()
  const shipped = await page.locator('p.shipped').first().innerText()
  await updateDeck()

  const study = await chromium.page('newtab.html#/study')
  await settled(study)
  await showAnswer(study)
  await expect.poll(() => cardOn(study).innerText(), patience).toContain(own.en)
  await cardOn(study).getByText(en.ownVersion.outdated).waitFor()

  page = await openEditor()
  const [then = ''] = [shipped.replace(`${en.ownVersion.shipped}:`, '').trim()]
  const seen = await decision('English').innerText()
  for (const text of [own.en, then, next.en]) expect(seen).toContain(text)

  await decision('English')
    .getByRole('button', { name: en.ownVersion.keep })
    .press('Enter')
  await expect.poll(focused, patience).toBe('wording-definition.en')
  await decision('English').waitFor({ state: 'detached' })
  expect(await field('en').inputValue()).toBe(own.en)
  await cardOn(study).getByText(en.ownVersion.outdated).waitFor()

  await decision('Dutch').getByRole('button', { name: en.ownVersion.take }).press('Enter')
  await expect.poll(() => field('nl').inputValue(), patience).toBe(next.nl)
  await expect.poll(focused, patience).toBe('wording-definition.nl')
  await cardOn(study).getByText(en.ownVersion.mark, { exact: true }).waitFor()
  await expect.poll(() => cardOn(study).innerText(), patience).toContain(own.en)
})
