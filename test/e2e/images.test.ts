import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readyToGrade } from '../../src/tools/scenes/ready-to-grade'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { openDesk } from '../helpers/desk'
import { readStored } from '../helpers/stored'
import { en } from '../helpers/texts'

const question = 'Which muscle is this?'
let chromium: LaunchedChromium
let page: Page

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
  page = await openDesk(chromium)
})
afterAll(() => chromium.close())

const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const focused = () => page.evaluate(() => document.activeElement?.id)
const status = (text: string) => page.getByRole('status').getByText(text)

interface Given {
  readonly how: 'paste' | 'drop'
  readonly width: number
  readonly height: number
  readonly type?: string
  /** Instead of an image. */
  readonly text?: string
}

/** Pastes or drops a picture that was drawn in the page into a text. */
async function give(name: string, given: Given): Promise<void> {
  await field(name).focus()
  await field(name).evaluate(async (control, { how, width, height, type, text }) => {
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    if (context) {
      context.fillStyle = 'teal'
      context.fillRect(0, 0, width / 2, height)
    }
    const drawn = await canvas.convertToBlob({ type: 'image/png' })
    const data = new DataTransfer()
    data.items.add(new File([text ?? drawn], 'given.png', { type: type ?? 'image/png' }))
    control.dispatchEvent(
      how === 'paste'
        ? new ClipboardEvent('paste', {
            clipboardData: data,
            bubbles: true,
            cancelable: true,
          })
        : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    )
  }, given)
}

/** Which of the images on the page are really there, with how large they are. */
async function shownImages(place: string): Promise<readonly string[]> {
  return page
    .locator(`${place} img`)
    .evaluateAll((all) =>
      all.map((image) =>
        image instanceof HTMLImageElement && image.complete
          ? `${image.alt} ${image.naturalWidth}x${image.naturalHeight} ${image.src.slice(0, 5)}`
          : 'none',
      ),
    )
}

test('a pasted image asks in a field of its own what it shows, and is seen beside the form at once', async () => {
  await page.keyboard.press('Control+Alt+n')
  await field('Question').fill(question)
  await field('Answer').fill('The soleus\n')
  await give('Answer', { how: 'paste', width: 60, height: 40 })
  await status(en.markup.image.added).waitFor()
  await page.getByText(en.problem.noAlt).waitFor()
  await expect.poll(focused).toBe('own-answer-en-shows-0')
  await page.getByText('All your images take 0.1 of 200 MB.').waitFor()
  await expect.poll(() => shownImages('form + section')).toEqual([' 60x40 blob:'])
  await field('Answer').focus()
  await page.keyboard.press('Control+Enter')
  await page.getByText(en.editor.notSaved).waitFor()
  await expect.poll(focused).toBe('own-answer-en-shows-0')
  await page.keyboard.type('A calf')
  await page.getByText(en.problem.noAlt).waitFor({ state: 'detached' })
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('own-answer-en')
  expect(await field('Answer').inputValue()).toMatch(/^The soleus\n!\[A calf\]\(image:/)
})

test('the same image dropped elsewhere is kept once, and a file is chosen by keyboard', async () => {
  await give('Explanation', { how: 'drop', width: 60, height: 40 })
  await status(en.markup.image.added).waitFor()
  await expect.poll(focused).toBe('own-explanation-en-shows-0')
  await page.keyboard.type('The same calf')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('own-explanation-en')
  await expect.poll(async () => (await readStored(page)).images.length).toBe(1)

  const button = page.getByRole('button', { name: en.markup.image.add })
  const chooser = page.waitForEvent('filechooser')
  await button.press('Enter')
  const gif = Buffer.from(
    'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
    'base64',
  )
  await (await chooser).setFiles({ name: 'a.gif', mimeType: 'image/gif', buffer: gif })
  await expect.poll(async () => (await readStored(page)).images.length).toBe(2)
  await expect.poll(focused).toBe('own-explanation-en-shows-1')
  await page.keyboard.type('A dot.')
  await page.keyboard.press('Control+Enter')
  await page.getByText('” saved.').waitFor()
})

test('one that is too large is made smaller and said so, and what is no image is refused with the reason', async () => {
  await field('Question').fill('Draft')
  // What is refused alternates with what is taken: else the second refusal is there before it is made.
  await give('Question', { how: 'drop', width: 1, height: 1, text: '<svg onload="x">' })
  await status(en.markup.image.notAnImage).waitFor()
  await give('Question', { how: 'paste', width: 5_000, height: 1_000 })
  await status(en.markup.image.smaller).waitFor()
  expect(await field('Question').inputValue()).toMatch(/-2000x400\)/)
  await give('Question', {
    how: 'paste',
    width: 1,
    height: 1,
    text: '\u0089PNG\r\n\u001a\n and no more',
  })
  await status(en.markup.image.notAnImage).waitFor()
  await page.getByRole('button', { name: en.editor.discard }).click()
})

test('words that were copied with a picture of themselves stay words', async () => {
  await field('Question').fill('')
  const prevented = await field('Question').evaluate((control) => {
    const data = new DataTransfer()
    data.setData('text/plain', 'Soleus')
    data.items.add(new File(['x'], 'x.png', { type: 'image/png' }))
    const paste = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    })
    return !control.dispatchEvent(paste)
  })
  expect(prevented).toBe(false)
})

/** The own card stands first after those that are shown already. */
async function studyTo(words: string, tab = page): Promise<void> {
  const article = tab.locator('article[data-side="question"]')
  for (let cards = 0; cards < 4; cards++) {
    await article.waitFor()
    if ((await article.innerText()).includes(words)) return
    const before = await article.getAttribute('data-card-id')
    await tab.keyboard.press('Enter')
    await readyToGrade(tab)
    await tab.keyboard.press('4')
    await expect.poll(() => article.getAttribute('data-card-id')).not.toBe(before)
  }
  throw new Error(`no card says ${words}`)
}

const onCard = ['A calf 60x40 blob:', 'A dot. 1x1 blob:', 'The same calf 60x40 blob:']

test('study and the page of the card show them, and give their addresses back', async () => {
  await page.evaluate(() => {
    const made = new Set<string>()
    const make = URL.createObjectURL.bind(URL)
    const revoke = URL.revokeObjectURL.bind(URL)
    URL.createObjectURL = (blob) => {
      const address = make(blob)
      made.add(address)
      return address
    }
    URL.revokeObjectURL = (address) => {
      made.delete(address)
      revoke(address)
    }
    Object.assign(window, { addressesInUse: () => made.size })
  })
  await page.evaluate(() => (location.hash = '#/study'))
  await studyTo(question)
  const id = await page.locator('article').getAttribute('data-card-id')
  await page.keyboard.press('Enter')
  await readyToGrade(page)
  await expect
    .poll(async () => [...(await shownImages('article'))].sort())
    .toEqual(onCard)
  await page.keyboard.press('4')
  await page.locator('article[data-side="question"]').waitFor()
  const inUse = () =>
    page.evaluate(() =>
      (window as unknown as { addressesInUse(): number }).addressesInUse(),
    )
  await expect.poll(inUse).toBe(0)

  await page.evaluate((card) => (location.hash = `#/card/${card}`), id)
  await expect
    .poll(async () => [...(await shownImages('.card-view'))].sort())
    .toEqual(onCard)
})

test('the popup shows an image of a question', async () => {
  await page.evaluate(() => (location.hash = '#/editor/new'))
  await field('Question').fill('What is drawn here?')
  await give('Question', { how: 'paste', width: 80, height: 50 })
  await expect.poll(focused).toBe('own-prompt-en-shows-0')
  await page.keyboard.type('A tendon')
  await field('Answer').fill('The tendon of Achilles')
  await page.keyboard.press('Control+Enter')
  await page.getByText('” saved. 1 new card.').waitFor()
  const popup = await chromium.page('popup.html')
  await studyTo('What is drawn here?', popup)
  const image = popup.locator('article').getByRole('img', { name: 'A tendon' })
  await image.waitFor()
  await expect
    .poll(() =>
      image.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth),
    )
    .toBe(80)
  await popup.close()
})

test('a backup holds the images, and a restored one shows them', async () => {
  const before = (await readStored(page)).images
  await page.evaluate(() => (location.hash = '#/settings'))
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export everything', exact: true }).click()
  const path = await (await downloading).path()
  expect(await readFile(path, 'utf8')).toContain('image/png')
  const elsewhere = await launch({ language: 'en-US' })
  const there = await elsewhere.newTab()
  await there.locator('#skeleton').waitFor({ state: 'detached' })
  await there.evaluate(() => (location.hash = '#/settings'))
  await there.locator('#restore-file').setInputFiles(path)
  await there.getByRole('dialog').getByRole('button').first().click()
  await there.locator('dialog').waitFor({ state: 'detached' })
  const ids = async () => (await readStored(there)).images.map(({ id }) => id)
  await expect.poll(ids).toEqual(before.map(({ id }) => id))
  await elsewhere.close()
})
