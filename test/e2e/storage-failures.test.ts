import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { FailureKind } from '../../src/app/types'
import { en, nl } from '../helpers/texts'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch } from '../helpers/chromium'
import type { LaunchedChromium } from '../helpers/chromium'
import { answerCard, cardOn, gradeButton, showAnswer } from '../helpers/desk'
import { forgetEverything } from '../helpers/forget-everything'
import { copyWithoutUnlimitedStorage, Disk } from '../helpers/full-disk'
import { answersOf, expectWhole, readStored } from '../helpers/stored'
import { read } from '../helpers/study'
import { deleteFolder, temporaryFolder } from '../helpers/temporary-folder'

let extension: string
let chromium: LaunchedChromium
let quiet: Page
let disk: Disk

beforeAll(async () => {
  extension = await temporaryFolder('no-unlimited-storage')
  await copyWithoutUnlimitedStorage(extension)
  chromium = await launch({ extension, language: 'en-US', timezone: calmTimezone() })
  quiet = await chromium.page('manifest.json')
  disk = await Disk.of(chromium, quiet)
})
beforeEach(() => forgetEverything(chromium))
afterAll(async () => {
  await chromium.close()
  await deleteFolder(extension)
})

type Texts = typeof en | typeof nl

/** The failure says in words what happened, what was kept and what to do. */
async function expectMessage(page: Page, kind: FailureKind, texts: Texts): Promise<void> {
  const { title, happened, kept, todo } = texts.failure[kind]
  const alert = page.getByRole('alert').filter({ hasText: title })
  await alert.waitFor()
  const said = await alert.innerText()
  for (const sentence of [happened, kept, todo]) expect(said).toContain(sentence)
}

/** The same message in English and, after a click, in Dutch. */
async function expectInBothLanguages(page: Page, kind: FailureKind): Promise<void> {
  await expectMessage(page, kind, en)
  await page.getByRole('button', { name: 'NL', exact: true }).click()
  await expectMessage(page, kind, nl)
  await page.getByRole('button', { name: 'EN', exact: true }).click()
}

async function expectInPopup(kind: FailureKind): Promise<void> {
  const popup = await chromium.openPopup()
  await popup.find({ role: 'heading', name: en.failure[kind].title })
  await popup.click({ role: 'button', name: 'NL' })
  await popup.find({ role: 'heading', name: nl.failure[kind].title })
  expect(await popup.text()).toContain(nl.failure[kind].todo)
  await popup.click({ role: 'button', name: 'EN' })
  await popup.close()
}

/** Studies two cards and closes the tab. */
async function studyTwo(): Promise<void> {
  const page = await chromium.newTab()
  await answerCard(page, 'Good')
  await answerCard(page, 'Easy')
  await page.close()
}

const unavailable: [how: string, breakIt: () => void][] = [
  [
    'is missing',
    () => Object.defineProperty(window, 'indexedDB', { get: () => undefined }),
  ],
  [
    'refuses to open',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    },
  ],
  [
    'fails while it opens',
    () => {
      IDBFactory.prototype.open = () => {
        const error = new DOMException('Internal error opening.', 'UnknownError')
        const request = Object.assign(new EventTarget(), { error }) as IDBOpenDBRequest
        request.addEventListener('error', (event) => void request.onerror?.(event))
        setTimeout(() => request.dispatchEvent(new Event('error', { cancelable: true })))
        return request
      }
    },
  ],
]

test.each(unavailable)(
  'when the browser’s database %s, new tab and popup say so, and nothing is lost',
  async (_how, breakIt) => {
    await studyTwo()
    const before = await readStored(quiet)

    for (const path of ['newtab.html', 'popup.html']) {
      await quiet.evaluate(() => localStorage.clear())
      const page = await chromium.context.newPage()
      await page.addInitScript(breakIt)
      await page.goto(`chrome-extension://${chromium.extensionId}/${path}`)
      await expectInBothLanguages(page, 'unavailable')
      await page.close()
    }

    expect(await readStored(quiet)).toEqual(before)
    const page = await chromium.newTab()
    await answerCard(page)
    expectWhole(await readStored(quiet))
    await page.close()
  },
)

test('a card painted before the database failed stays, with the message beside it', async () => {
  await studyTwo()
  const before = await readStored(quiet)

  const page = await chromium.context.newPage()
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  })
  await page.goto(`chrome-extension://${chromium.extensionId}/newtab.html`)
  await expectMessage(page, 'unavailable', en)
  const painted = await cardOn(page).getAttribute('data-card-id')
  await page.getByRole('button', { name: en.study.showAnswer }).click()
  await read(page)
  await gradeButton(page, 'Good').click()

  expect(await cardOn(page).getAttribute('data-card-id')).toBe(painted)
  expect(await readStored(quiet)).toEqual(before)
  await page.close()
})

test('a database of a newer version is left alone, with a message of its own', async () => {
  await studyTwo()
  const before = await readStored(quiet)
  await quiet.evaluate(async () => {
    const asked = indexedDB.open('myodeck', 990)
    await new Promise((done) => (asked.onsuccess = done))
    asked.result.close()
    localStorage.clear()
  })

  const page = await chromium.newTab()
  await expectInBothLanguages(page, 'newer')
  await page.close()
  await expectInPopup('newer')

  expect(await readStored(quiet)).toEqual(before)
})

test('an old connection that does not let go is named, and study begins by itself when it does', async () => {
  await quiet.evaluate(async () => {
    const asked = indexedDB.open('myodeck', 1)
    await new Promise((done) => (asked.onsuccess = done))
    Object.assign(window, { held: asked.result })
  })

  const page = await chromium.newTab()
  await expectInBothLanguages(page, 'blocked')
  await expectInPopup('blocked')

  await quiet.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close())
  await answerCard(page)
  await expect.poll(() => page.getByRole('alert').count()).toBe(0)
  expectWhole(await readStored(quiet))
  await page.close()
})

test('on a full disk the card stays with the reason, nothing is half-stored, and it works again after', async () => {
  await disk.startWithQuota(5_000_000)
  await studyTwo()
  const page = await chromium.newTab()
  const cardId = await showAnswer(page)
  const before = await readStored(quiet)
  await disk.fill()

  for (let attempt = 0; attempt < 2; attempt++) {
    await gradeButton(page, 'Good').click()
    await expectInBothLanguages(page, 'quota')
    expect(await cardOn(page).getAttribute('data-card-id')).toBe(cardId)
    expect(await cardOn(page).getAttribute('data-side')).toBe('answer')
    expect(await readStored(quiet)).toEqual(before)
  }
  await page
    .getByRole('contentinfo', { name: en.workbench.statusBar })
    .getByRole('button', { name: en.status.notSaved })
    .waitFor()
  const popup = await chromium.openPopup()
  await popup.click({ role: 'button', name: en.study.showAnswer })
  await read(popup)
  await popup.click({ role: 'button', name: en.grade.good })
  await popup.find({ role: 'heading', name: en.failure.quota.title })
  await popup.close()
  expect(await readStored(quiet)).toEqual(before)

  await disk.setQuota()
  await gradeButton(page, 'Good').click()
  await page.locator('article[data-side="question"]').waitFor()
  await expect.poll(() => page.getByRole('alert').count()).toBe(0)
  const after = await readStored(quiet)
  expect(answersOf(after)).toEqual([
    ...answersOf(before),
    expect.objectContaining({ cardId, grade: 'good' }),
  ])
  expectWhole(after)
  await page.close()
})

test('on a disk that is full from the start, new tab and popup say so, and a reload goes on once there is room', async () => {
  await disk.startWithQuota(1)

  const page = await chromium.newTab()
  await expectInBothLanguages(page, 'quota')
  await expectInPopup('quota')

  await disk.setQuota()
  await page.getByRole('button', { name: en.failure.reload }).click()
  await answerCard(page)
  expectWhole(await readStored(quiet))
  await page.close()
})

interface WatchedWindow {
  /** Those that began a transaction. */
  readonly connections: Set<IDBDatabase>
  /** The name of the error with which transactions are refused. */
  refusal: string | undefined
}

/** Runs before the page's scripts: Dexie takes the way to begin a transaction with it when it opens the database. */
function watchTransactions(): void {
  const watched: WatchedWindow = { connections: new Set(), refusal: undefined }
  const begin = Reflect.get(IDBDatabase.prototype, 'transaction') as (
    this: IDBDatabase,
    ...given: unknown[]
  ) => IDBTransaction // the browser's own method
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given: unknown[]) {
    const { refusal, connections } = window as unknown as WatchedWindow
    if (refusal) throw new DOMException('The database connection is closing.', refusal)
    connections.add(this)
    return begin.apply(this, given)
  }
  Object.assign(window, watched)
}

async function watchedPage(): Promise<Page> {
  const page = await chromium.context.newPage()
  await page.addInitScript(watchTransactions)
  await page.goto(`chrome-extension://${chromium.extensionId}/newtab.html`)
  return page
}

function refuse(page: Page, name?: string): Promise<void> {
  return page.evaluate((refusal) => void Object.assign(window, { refusal }), name)
}

/** What browsers say of a connection that they have closed, and of stores that are gone. */
const refusals = ['InvalidStateError', 'NotFoundError', 'UnknownError']

test.each(refusals)(
  'when no transaction begins any more (%s) an answer is told at once as not stored, the card stays, and the next try stores it',
  async (name) => {
    const page = await watchedPage()
    const cardId = await showAnswer(page)
    const before = await readStored(quiet)
    await refuse(page, name)

    await gradeButton(page, 'Good').click()
    await page.getByRole('alert').waitFor()
    await page
      .getByRole('contentinfo', { name: en.workbench.statusBar })
      .getByRole('button', { name: en.status.notSaved })
      .waitFor()
    expect(await cardOn(page).getAttribute('data-card-id')).toBe(cardId)
    expect(await cardOn(page).getAttribute('data-side')).toBe('answer')
    expect(await readStored(quiet)).toEqual(before)

    await refuse(page)
    await gradeButton(page, 'Good').click()
    await page.locator('article[data-side="question"]').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    const after = await readStored(quiet)
    expect(answersOf(after)).toMatchObject([{ cardId, grade: 'good' }])
    expectWhole(after)
    await page.close()
  },
)

test('a connection that was closed under the page is opened anew, and the answer is stored', async () => {
  const page = await watchedPage()
  const cardId = await showAnswer(page)
  const closed = await page.evaluate(() => {
    const { connections } = window as unknown as WatchedWindow
    connections.forEach((connection) => connection.close())
    return connections.size
  })
  expect(closed).toBe(1)

  await gradeButton(page, 'Good').click()
  await page.locator('article[data-side="question"]').waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  const after = await readStored(quiet)
  expect(answersOf(after)).toMatchObject([{ cardId, grade: 'good' }])
  expectWhole(after)
  await page.close()
})
