import type { Page } from 'playwright-core'
import type { Note } from '../../domain/card/note'
import { enlargeFigure, showAnswer } from './acts'
import {
  checkOrder,
  failStep,
  finishCase,
  pickUp,
  seeStep,
  toOrderStep,
} from './case-and-ordering'
import { inPopup, inTab, workbench, type Scene } from './scene'
import { shippedCards, typicalCardNames } from './typical-cards'

/** Types an answer to the card on the desk and has it checked. */
function checked(answer: (note: Note) => string): (page: Page) => Promise<void> {
  return async (page) => {
    const field = page.getByRole('textbox', { name: 'Your answer' })
    await field.waitFor()
    const cardId = await page.locator('article').getAttribute('data-card-id')
    const card = (await shippedCards()).find(({ id }) => id === cardId)
    await field.fill(card ? answer(card.note) : '')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Again' }).waitFor()
  }
}

/** The right term without its third letter. */
function withSlip(note: Note): string {
  const right = note.kind === 'typed' ? note.answer.en : ''
  return right.slice(0, 2) + right.slice(3)
}

/** A number, or the upper end of a range, twice as large as it should be. */
function twiceAsLarge(note: Note): string {
  if (note.kind !== 'numeric') return ''
  const last = note.ends.length - 1
  return note.ends.map((end, index) => (index === last ? 2 * end : end)).join('-')
}

/** Types what is no number, and asks for the answer. */
async function enterWords(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Your answer' }).fill('kg')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
}

async function chooseTwo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
  await page.keyboard.press('1')
  await page.keyboard.press('2')
  await page.getByRole('button', { name: 'Check' }).waitFor()
}

async function checkTwo(page: Page): Promise<void> {
  await chooseTwo(page)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Again' }).waitFor()
}

const typicalScenes: readonly Scene[] = (['newtab.html', 'popup.html'] as const).flatMap(
  (page) =>
    typicalCardNames.flatMap((card): Scene[] => [
      { name: `${card}-question`, page, card },
      {
        name: `${card}-answer`,
        page,
        card,
        act: card === 'case' ? finishCase : showAnswer,
      },
    ]),
)

/** What a student may type or choose on the typical card of a kind. */
const gradedScenes: readonly Scene[] = [
  { ...inTab, name: 'several-chosen', card: 'several', act: chooseTwo },
  { ...inTab, name: 'several-checked', card: 'several', act: checkTwo },
  { ...inTab, name: 'typed-slip', card: 'typed', act: checked(withSlip) },
  { ...inTab, name: 'typed-wrong', card: 'typed', act: checked(() => 'integrins') },
  { ...inTab, name: 'numeric-unreadable', card: 'numeric', act: enterWords },
  { ...inPopup, name: 'numeric-unreadable', card: 'numeric', act: enterWords },
  { ...inTab, name: 'numeric-wrong', card: 'numeric', act: checked(twiceAsLarge) },
  { ...inTab, name: 'range-partly', card: 'range', act: checked(twiceAsLarge) },
  { ...inTab, name: 'calculation-wrong', card: 'calculation', act: checked(() => '3') },
  { ...inTab, name: 'ordering-picked-up', card: 'ordering', act: pickUp },
  { ...inTab, name: 'ordering-wrong', card: 'ordering', act: checkOrder },
  { ...inTab, name: 'case-failed-step', card: 'case', act: failStep },
  { ...inTab, name: 'case-judging', card: 'case', act: seeStep },
  { ...inTab, name: 'case-order-step', card: 'case', act: toOrderStep },
  { ...inPopup, name: 'ordering-picked-up', card: 'ordering', act: pickUp },
  { ...inPopup, name: 'ordering-wrong', card: 'ordering', act: checkOrder },
  { ...inPopup, name: 'case-failed-step', card: 'case', act: failStep },
  { ...inPopup, name: 'case-judging', card: 'case', act: seeStep },
  { ...inPopup, name: 'case-order-step', card: 'case', act: toOrderStep },
  { ...inPopup, name: 'several-checked', card: 'several', act: checkTwo },
  { ...inPopup, name: 'typed-slip', card: 'typed', act: checked(withSlip) },
  { ...inPopup, name: 'calculation-wrong', card: 'calculation', act: checked(() => '3') },
]

/** A card of every kind, asked and answered, and what a student may type or choose on it. */
export const cardScenes: readonly Scene[] = [
  ...typicalScenes,
  ...gradedScenes,
  {
    ...workbench,
    name: 'choice-wrong',
    card: 'choice',
    act: async (page) => {
      await page.getByRole('button', { name: 'Show answer' }).waitFor()
      await page.keyboard.press('1')
      await page.getByRole('button', { name: 'Again' }).waitFor()
    },
  },
  { ...workbench, name: 'figure-enlarged', card: 'figure', act: enlargeFigure },
  {
    page: 'popup.html',
    name: 'figure-enlarged',
    card: 'figure',
    act: enlargeFigure,
  },
  {
    page: 'popup.html',
    name: 'explained-by-figure-enlarged',
    card: 'explained-by-figure',
    act: async (page) => {
      await showAnswer(page)
      await enlargeFigure(page)
    },
  },
]
