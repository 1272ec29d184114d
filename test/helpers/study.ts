import { expect } from 'vitest'
import type { Grade } from '../../src/domain/scheduling/types'
import { countToday, lastStudyDay, readStored } from './stored'
import type { Asked } from './stored'

/** How long a test waits for a page before it gives up; two cores may be shared with other browsers. */
export const patience = { timeout: 20_000, interval: 50 } as const

/** A page on which cards are studied: a tab, the toolbar's popup or Firefox's tab. */
export interface StudyPage extends Asked {
  press(key: string): Promise<void>
  /** Asks again until the answer is true. */
  waitFor(ask: (value: string) => boolean, value: string): Promise<unknown>
}

export interface ShownCard {
  /** Empty when no card is shown. */
  readonly cardId: string
  readonly side: 'question' | 'answer' | 'none'
  readonly question: string
  /** How many options a multiple-choice card offers, 0 on other cards. */
  readonly options: number
  /** What the card takes besides being looked at: nothing, one option, several options, or typed text. */
  readonly takes: 'nothing' | 'option' | 'options' | 'text'
}

export const gradeKeys: Readonly<Record<Grade, string>> = {
  again: '1',
  hard: '2',
  good: '3',
  easy: '4',
}

/** What the page shows at this moment. */
export function shownCard(page: Asked): Promise<ShownCard> {
  return page.evaluate(() => {
    const article = document.querySelector<HTMLElement>('article[data-card-id]')
    const side = article?.dataset['side']
    const options = [...(article?.querySelectorAll('ol button') ?? [])]
    const several = options.some((option) => option.hasAttribute('aria-pressed'))
    const field = article?.querySelector('input') ?? null
    return {
      cardId: article?.dataset['cardId'] ?? '',
      side: side === 'question' || side === 'answer' ? side : 'none',
      question: article?.querySelector('h1')?.textContent.trim() ?? '',
      options: options.length,
      takes: field ? 'text' : several ? 'options' : options[0] ? 'option' : 'nothing',
    }
  })
}

/** Waits until the program itself (not the first paint) shows a card and has counted what is due. */
export async function untilReady(page: StudyPage): Promise<void> {
  await page.waitFor((due) => {
    const painted = document.querySelector('#skeleton')
    return (
      !painted && document.querySelector('footer')?.textContent.includes(due) === true
    )
  }, 'due')
}

/** Presses a key on the question that shows the answer, and looks at it long enough for a grade to count. */
export async function showAnswer(page: StudyPage, key = 'Enter'): Promise<void> {
  await page.press(key)
  await page.waitFor(showsSide, 'answer')
  await read(page)
}

/** Grades the answer shown and waits until the page has moved on. */
export async function gradeWith(page: StudyPage, grade: Grade): Promise<void> {
  await page.press(gradeKeys[grade])
  await page.waitFor(leftSide, 'answer')
}

/** Studies the card shown by keyboard alone; a multiple-choice card by choosing its second option, one with a field without typing. */
export async function studyCard(page: StudyPage, grade: Grade): Promise<ShownCard> {
  const card = await shownCard(page)
  if (card.takes === 'options') await page.press('2')
  await showAnswer(page, card.takes === 'option' ? '2' : 'Enter')
  await gradeWith(page, grade)
  return card
}

/** Studies every card that comes, until the page says that nothing is left. */
export async function studyUntilDone(page: StudyPage, grade: Grade): Promise<void> {
  while (await cardIsThere(page)) await studyCard(page, grade)
}

/** Waits for a card or for the word that nothing is left: between two cards there may be neither. */
async function cardIsThere(page: StudyPage): Promise<boolean> {
  await page.waitFor(
    (shown) => document.querySelector(shown) !== null,
    'article[data-card-id], .card.done',
  )
  return (await shownCard(page)).side !== 'none'
}

/** The program takes no grade in the first 150 ms after drawing; a reader is slower. */
export function read(page: Asked): Promise<void> {
  return page.evaluate(() => new Promise((done) => setTimeout(done, 200)))
}

/** What the status bar or the popup's foot says is left today. */
export function shownCounts(page: Asked): Promise<{ due: number; new: number }> {
  return page.evaluate(() => {
    const text = document.querySelector('footer')?.textContent ?? ''
    return {
      due: Number(/(\d+) due/.exec(text)?.[1]),
      new: Number(/(\d+) new/.exec(text)?.[1]),
    }
  })
}

/** Expects the counts that the page shows to become those of the database on the study day of its newest event. */
export async function expectCountsOfDatabase(page: Asked): Promise<void> {
  await expect
    .poll(async () => {
      const stored = await readStored(page)
      const now = await page.evaluate(() => Date.now())
      const shown = await shownCounts(page)
      const counted = countToday(stored, lastStudyDay(stored), now)
      return { ...shown, counted }
    }, patience)
    .toSatisfy(sameCounts)
}

interface Compared {
  readonly due: number
  readonly new: number
  readonly counted: { readonly due: number; readonly new: number }
}

function sameCounts({ due, new: fresh, counted }: Compared): boolean {
  return due === counted.due && fresh === counted.new
}

function showsSide(side: string): boolean {
  return document.querySelector(`article[data-side="${side}"]`) !== null
}

function leftSide(side: string): boolean {
  return document.querySelector(`article[data-side="${side}"]`) === null
}
