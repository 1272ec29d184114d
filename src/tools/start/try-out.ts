import { mkdir, rm, writeFile } from 'node:fs/promises'
import { startChromium } from '../drivers/chromium'
import { startFirefox } from '../drivers/firefox'
import { inProject } from '../project'
import { tryOutProfile } from './occasion'
import type { Occasion } from './occasion'
import { studiedPage } from './studied-page'
import { studyOneCard } from './study-one-card'
import type { StudiedCard } from './study-one-card'

/** Studies one card in headless Chromium, Chrome or Edge and takes pictures. Throws when a step fails. */
export async function studyInChromium(occasion: Occasion): Promise<void> {
  const { browser, extension, say } = occasion
  const session = await startChromium({
    executable: browser.path,
    extension,
    profile: await emptyProfile(occasion),
    headless: true,
    loadBy: browser.takesLoadFlag ? 'flag' : 'debugger',
    language: 'en-US',
  })
  try {
    const page = studiedPage(await session.newTab())
    describe(await studyOneCard(page), say)
    await keepPicture('new tab', 'start-newtab.png', await page.screenshot(), say)
    const popup = await session.openPopup()
    await popup.find({ role: 'button', name: 'Show answer' })
    await keepPicture('popup', 'start-popup.png', await popup.screenshot(), say)
  } finally {
    await session.close()
  }
}

/** The same in headless Firefox, which first asks whether the new tab may stay so. */
export async function studyInFirefox(occasion: Occasion): Promise<void> {
  const { browser, extension, say } = occasion
  const session = await startFirefox({
    executable: browser.path,
    extension,
    profile: await emptyProfile(occasion),
    headless: true,
  })
  try {
    await session.newTab()
    describe(await studyOneCard(session), say)
    await keepPicture('new tab', 'start-newtab.png', await session.screenshot(), say)
    await session.keepNewTab()
    const popup = await session.openPopup()
    await popup.waitFor(() => document.querySelector('.counts')?.textContent.trim())
    await keepPicture('popup', 'start-popup.png', await popup.screenshot(), say)
  } finally {
    await session.close()
  }
}

/** A try-out starts as a new student does. */
async function emptyProfile({ browser }: Occasion): Promise<string> {
  const profile = tryOutProfile(browser)
  await rm(profile, { recursive: true, force: true })
  return profile
}

function describe(studied: StudiedCard, say: Occasion['say']): void {
  const { cardId, question, nextCardId, answersStored } = studied
  say(`The new tab showed the card ${cardId}: “${question}”`)
  say('Space showed its answer; 3 graded it Good.')
  say(`Answers stored: ${answersStored}.`)
  say(nextCardId === '' ? 'Then the day was done.' : `Then came the card ${nextCardId}.`)
}

async function keepPicture(
  what: string,
  file: string,
  picture: Buffer,
  say: Occasion['say'],
): Promise<void> {
  const path = inProject('test', 'output', file)
  await mkdir(inProject('test', 'output'), { recursive: true })
  await writeFile(path, picture)
  say(`Picture of the ${what}: ${path}`)
}
