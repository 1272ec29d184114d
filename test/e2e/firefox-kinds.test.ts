import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Note } from '../../src/domain/card/note'
import type { FirefoxSession } from '../../src/tools/drivers/firefox'
import type { Stage } from '../../src/tools/scenes/stage'
import { shippedCards, typicalCards } from '../../src/tools/scenes/typical-cards'
import { calmTimezone } from '../helpers/calm-timezone'
import { beginAnew, firefoxStage, launchFirefox, says } from '../helpers/firefox'
import { putInOrder, rightOrder } from '../helpers/ordering'
import { answerStep, rightDigits, writtenAnswer } from '../helpers/right-answers'
import { answersOf, expectWhole, readStored } from '../helpers/stored'
import { read, showAnswer, shownCard, untilReady } from '../helpers/study'
import { deleteFolder, temporaryFolder } from '../helpers/temporary-folder'

let profile: string
let firefox: FirefoxSession
let stage: Stage
let cards: Awaited<ReturnType<typeof typicalCards>>
/** By card id. */
let notes: ReadonlyMap<string, Note>

beforeAll(async () => {
  profile = await temporaryFolder('firefox')
  firefox = await launchFirefox({ profile, timezone: calmTimezone() })
  stage = await firefoxStage(firefox)
  cards = await typicalCards()
  notes = new Map((await shippedCards()).map(({ id, note }) => [id, note]))
})
afterAll(async () => {
  await firefox.close()
  await deleteFolder(profile)
})

beforeEach(() => beginAnew(firefox, stage))

/** Has a card asked in the tab, and returns its note of this kind. */
async function ask<Kind extends Note['kind']>(
  cardId: string,
  kind: Kind,
): Promise<Extract<Note, { kind: Kind }>> {
  await stage.serveFirst(cardId)
  await firefox.page('newtab.html')
  await untilReady(firefox)
  expect(await shownCard(firefox)).toMatchObject({ cardId, side: 'question' })
  const note = notes.get(cardId)
  if (note?.kind !== kind) throw new Error(`${cardId} is no ${kind}`)
  return note as Extract<Note, { kind: Kind }> // as was just looked at
}

/** Waits until what is typed goes into the field of the card. */
function untilField(): Promise<unknown> {
  return firefox.waitFor(() => document.activeElement?.matches('article input') === true)
}

/** Expects the answer shown to be right, takes the grade proposed for it, and looks for it in the database. */
async function takeProposal(cardId: string): Promise<void> {
  await firefox.waitFor(() => document.querySelector('.grade.proposed b') !== null)
  const grade = () => document.querySelector('.grade.proposed b')?.textContent
  expect(await firefox.evaluate(grade)).toBe('Good')
  await read(firefox)
  await firefox.press('Enter')
  await firefox.waitFor(
    (id) => document.querySelector(`article[data-card-id="${id}"]`) === null,
    cardId,
  )
  const stored = await readStored(firefox)
  expect(answersOf(stored)).toMatchObject([{ cardId, grade: 'good' }])
  expectWhole(stored)
}

test.each([
  ['typed', 'typed'],
  ['numeric', 'numeric'],
  ['range', 'numeric'],
  ['calculation', 'calculation'],
] as const)('in Firefox a %s card is answered by keyboard alone', async (name, kind) => {
  const cardId = cards[name]
  const note = await ask(cardId, kind)
  await untilField()
  await firefox.type(writtenAnswer(note, cardId))
  await showAnswer(firefox)
  await says(firefox, 'Right')
  await takeProposal(cardId)
})

test('in Firefox letters and digits go into the field, and what is wrong is told', async () => {
  await ask(cards.typed, 'typed')
  await untilField()
  await firefox.type('fbsl 123456789')
  await showAnswer(firefox)
  await says(firefox, 'Not right')
  await says(firefox, 'fbsl 123456789')
  const grade = () => document.querySelector('.grade.proposed b')?.textContent
  expect(await firefox.evaluate(grade)).toBe('Again')
})

test.each(['choice', 'several'] as const)(
  'in Firefox digits choose the right options of a question with %s',
  async (name) => {
    const digits = await rightDigits(firefox, await ask(cards[name], 'choice'))
    expect(digits.length > 1).toBe(name === 'several')
    for (const digit of digits) await firefox.press(digit)
    if (name === 'several') await showAnswer(firefox)
    await takeProposal(cards[name])
  },
)

test('in Firefox steps are put in order by keyboard alone', async () => {
  const note = await ask(cards.ordering, 'ordering')
  await firefox.waitFor(() => document.activeElement?.role === 'listbox')
  await putInOrder(firefox, rightOrder(note))
  await showAnswer(firefox)
  await says(firefox, 'Right')
  await takeProposal(cards.ordering)
})

test('in Firefox a patient case is gone through by keyboard alone', async () => {
  const { steps } = await ask(cards.case, 'case')
  for (const [index, { task }] of steps.entries()) {
    await says(firefox, `Step ${index + 1} of ${steps.length}`)
    await read(firefox)
    await answerStep(firefox, task)
    // Saying that it was known goes on by itself.
    if (task.kind === 'basic') continue
    await says(firefox, 'Right')
    await read(firefox)
    await firefox.press('Enter')
  }
  await says(firefox, `${steps.length} of ${steps.length} steps right.`)
  await takeProposal(cards.case)
})
