import { cp, rm } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtExtension } from '../../src/tools/build'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { answerCard, cardOn, pressGrade, settled, showAnswer } from '../helpers/desk'
import { editCards, type Topics, type WrittenNote } from '../helpers/edit-cards'
import { buildProject, copyProject, setVersion } from '../helpers/next-version'
import { expectWhole, readStored, rowOf, type Stored } from '../helpers/stored'
import { deleteFolder, temporaryFolder } from '../helpers/temporary-folder'
import { en } from '../helpers/texts'

const changedText = 'The wording of the fact was put right.'

let updates = 0
let project: string
let extension: string
let chromium: LaunchedChromium

beforeAll(async () => {
  project = await temporaryFolder('next-cards')
  await copyProject(project)
  extension = await temporaryFolder('installed')
  await install(builtExtension('chrome'))
  chromium = await launch({ extension, language: 'en-US', timezone: calmTimezone() })
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

/** Ends the browser, installs the cards as they now stand in the copy of the project, and starts it again. */
async function updateTo(change: (topics: Topics) => void): Promise<Page> {
  await editCards(project, change)
  await setVersion(project, `9.0.${++updates}`)
  const build = await buildProject(project)
  await chromium.quit()
  await install(build)
  chromium = await chromium.relaunch()
  const page = await chromium.newTab()
  await settled(page)
  return page
}

/** Takes a note out of wherever it stands. */
function take(topics: Topics, id: string): WrittenNote {
  for (const notes of Object.values(topics)) {
    const index = notes.findIndex((note) => note.id === id)
    const [note] = index < 0 ? [] : notes.splice(index, 1)
    if (note) return note
  }
  throw new Error(`There is no note ${id}.`)
}

function replace(topics: Topics, id: string, fields: object): void {
  for (const notes of Object.values(topics)) {
    const index = notes.findIndex((note) => note.id === id)
    const note = notes[index]
    if (note) notes[index] = { ...note, ...fields }
  }
}

function noteOf(cardId: string): string {
  return cardId.slice(0, cardId.lastIndexOf(':'))
}

/** What a student remembers of a card. */
function memory(stored: Stored, cardId: string) {
  const { stabilityDays, difficulty, lastStudyDay, answers, state } = rowOf(
    stored,
    cardId,
  )
  return { stabilityDays, difficulty, lastStudyDay, answers, state }
}

function corrections({ reviews }: Stored) {
  return reviews.filter(({ type }) => type === 'corrected')
}

test('from one version of the cards to the next, what was learned survives, and what was corrected comes back once', async () => {
  const first = await chromium.newTab()
  const answered: string[] = []
  for (let count = 0; count < 4; count++) answered.push(await answerCard(first, 'Easy'))
  const [corrected = '', reworded = '', withdrawn = '', moved = ''] = answered
  const before = await readStored(first)
  const lastTopic = before.cards.toSorted((a, b) => a.position - b.position).at(-1)?.topic
  let kept: WrittenNote | undefined
  let keptAt = ''

  const second = await updateTo((topics) => {
    const explanation = { en: 'In new words.', nl: 'In andere woorden.' }
    replace(topics, noteOf(reworded), { explanation })
    replace(topics, noteOf(corrected), {
      correction: { version: 2, text: { en: changedText, nl: 'De tekst is verbeterd.' } },
    })
    keptAt = rowOf(before, withdrawn).topic
    kept = take(topics, noteOf(withdrawn))
    topics[lastTopic ?? '']?.push(take(topics, noteOf(moved)))
    topics[keptAt]?.unshift({
      ...kept,
      id: 'quite-new',
      title: { en: 'New', nl: 'Nieuw' },
    })
  })

  const after = await readStored(second)
  expectWhole(after)
  for (const cardId of answered)
    expect(memory(after, cardId)).toEqual(memory(before, cardId))
  expect(corrections(after).map(({ cardId }) => cardId)).toEqual([corrected])
  expect(rowOf(after, corrected)).toMatchObject({ unreadCorrection: 2 })
  expect(rowOf(after, withdrawn)).toMatchObject({ queue: 'withdrawn' })
  expect(rowOf(after, moved)).toMatchObject({ topic: lastTopic, queue: 'review' })
  expect(after.cards.filter(({ noteId }) => noteId === 'quite-new')).toContainEqual(
    expect.objectContaining({ state: 'new' }),
  )

  // The corrected card is due among new ones; above its question it says what changed, until it is graded.
  const onDesk = () => cardOn(second).getAttribute('data-card-id')
  while ((await onDesk()) !== corrected) await answerCard(second, 'Easy')
  const note = cardOn(second).getByRole('note', { name: en.study.corrected })
  expect(await note.innerText()).toContain(changedText)
  expect(await showAnswer(second)).toBe(corrected)
  expect(await note.isVisible()).toBe(true)
  await pressGrade(second, 'Easy')
  await expect.poll(onDesk).not.toBe(corrected)
  expect(rowOf(await readStored(second), corrected)).not.toHaveProperty(
    'unreadCorrection',
  )

  const third = await updateTo((topics) => {
    if (kept) topics[keptAt]?.push(kept)
  })
  const again = await readStored(third)
  expectWhole(again)
  expect(corrections(again)).toEqual(corrections(after))
  expect(rowOf(again, withdrawn)).toMatchObject({ queue: 'review', withdrawn: 0 })
  expect(memory(again, withdrawn)).toEqual(memory(before, withdrawn))
  expect(rowOf(again, corrected).dueDay).toBeGreaterThan(
    rowOf(again, corrected).lastStudyDay ?? 0,
  )
})
