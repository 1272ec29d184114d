import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FirefoxSession } from '../../src/tools/drivers/firefox'
import { calmTimezone } from '../helpers/calm-timezone'
import {
  beginAnew,
  choose,
  fillIn,
  firefoxStage,
  goTo,
  launchFirefox,
  clickInDialog,
  says,
} from '../helpers/firefox'
import { answersOf, expectWhole, readStored, type Stored } from '../helpers/stored'
import { patience, studyCard, untilReady } from '../helpers/study'
import { deleteFolder, temporaryFolder } from '../helpers/temporary-folder'
import { en } from '../helpers/texts'

let profile: string
let downloads: string
let firefox: FirefoxSession
let file: string
let atExport: Stored
let beforeRestore: Stored

beforeAll(async () => {
  profile = await temporaryFolder('firefox')
  downloads = await temporaryFolder('downloads')
  firefox = await launchFirefox({
    profile,
    timezone: calmTimezone(),
    preferences: { 'browser.download.folderList': 2, 'browser.download.dir': downloads },
  })
  const stage = await firefoxStage(firefox)
  await beginAnew(firefox, stage)
  await stage.studyFor(12)
  await stage.setExam({ name: 'Anatomy', state: 'finished', mark: '7' })
  const remark = { noteId: 'muscle-hypertrophy', remark: 'Asked in 2025', mnemonic: '' }
  await stage.put('annotations', remark)
})
afterAll(async () => {
  await firefox.close()
  await deleteFolder(profile)
  await deleteFolder(downloads)
})

/**
 * What every table holds, but for what a restore keeps for undoing it and until its looks are on the disk, and what is
 * planned and counted anew.
 */
function lasting(stored: Stored): Record<string, unknown> {
  const meta = stored.meta.filter(({ key }) => !['looks', 'ownCards'].includes(key))
  return { ...stored, meta, beforeRestore: undefined, planParts: undefined }
}

test('Firefox saves everything to a file among the downloads', async () => {
  await firefox.page('newtab.html#/study')
  await untilReady(firefox)
  await studyCard(firefox, 'good')
  await goTo(firefox, '#/editor/new')
  await fillIn(firefox, 'Question', 'Which muscle flexes the hip most strongly?')
  await fillIn(firefox, 'Answer', 'Iliopsoas')
  await firefox.press('Control+Enter')
  await says(firefox, '” saved. 1 new card.')
  await goTo(firefox, '#/settings')
  await choose(firefox, en.settings.theme.label, en.theme.dark)
  await firefox.find({ role: 'button', name: 'Reset “Theme” to its default' })

  await firefox.click({ role: 'button', name: en.backup.exportTitle })
  await says(firefox, en.notice.exported)
  atExport = await readStored(firefox)
  expectWhole(atExport)
  await expect
    .poll(() => readdir(downloads), patience)
    .toEqual([expect.stringMatching(/^myodeck-\d{4}-\d{2}-\d{2}\.json$/)])
  file = join(downloads, (await readdir(downloads))[0] ?? '')
  await expect
    .poll(async () => (await readFile(file, 'utf8')).endsWith('}'), patience)
    .toBe(true)
})

test('the file brings back in Firefox, after its preview, every row that was there', async () => {
  await goTo(firefox, '#/study')
  await untilReady(firefox)
  await studyCard(firefox, 'again')
  await studyCard(firefox, 'easy')
  await goTo(firefox, '#/settings')
  await choose(firefox, en.settings.theme.label, en.theme.light)
  await firefox.waitFor(() => document.documentElement.dataset['theme'] === 'light')
  beforeRestore = await readStored(firefox)
  expect(answersOf(beforeRestore)).toHaveLength(answersOf(atExport).length + 2)

  await firefox.giveFile('#restore-file', file)
  await says(firefox, en.backup.preview.title)
  await says(firefox, '2 answers on this computer go.')
  expect(await readStored(firefox)).toEqual(beforeRestore)
  await clickInDialog(firefox, en.backup.preview.confirmLost)
  await says(firefox, en.notice.restored)

  expect(lasting(await readStored(firefox))).toEqual(lasting(atExport))
  await firefox.waitFor(() => document.documentElement.dataset['theme'] === 'dark')
})

test('a restore is undone in Firefox, and then every row is what it was before it', async () => {
  await firefox.click({ role: 'button', name: en.backup.undo.button })
  await says(firefox, en.backup.undo.question)
  await clickInDialog(firefox, en.backup.undo.button)
  await says(firefox, en.backup.undo.done)

  const undone = await readStored(firefox)
  expect(lasting(undone)).toEqual(lasting(beforeRestore))
  expectWhole(undone)
  await firefox.waitFor(() => document.documentElement.dataset['theme'] === 'light')
})

test('a file that was cut off is refused in Firefox with the reason', async () => {
  const before = await readStored(firefox)
  const broken = join(downloads, 'broken.json')
  await writeFile(broken, (await readFile(file, 'utf8')).slice(0, -200))
  await firefox.giveFile('#restore-file', broken)
  await says(firefox, en.backup.refused.truncated)
  await clickInDialog(firefox, en.backup.refused.close)
  expect(await readStored(firefox)).toEqual(before)
})
