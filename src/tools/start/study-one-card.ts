import { setTimeout as pause } from 'node:timers/promises'
import { PlainError } from '../plain-error'
import type { StudiedPage } from './studied-page'

/** What happened while one card was studied. */
export interface StudiedCard {
  readonly cardId: string
  /** The first line of the question as drawn. */
  readonly question: string
  /** The card drawn after it; empty when the page says that the day is done. */
  readonly nextCardId: string
  /** How many answers the database holds afterwards. */
  readonly answersStored: number
}

/** Longer than the 150 ms after drawing in which a grade does not count. */
const readingMs = 400

/**
 * Studies the card that the page shows by keyboard alone: Space for the answer, then 3 for Good.
 * Throws a plain sentence that names the step which failed.
 */
export async function studyOneCard(page: StudiedPage): Promise<StudiedCard> {
  await step('show a card', async () => {
    await page.find({ role: 'region', name: 'Study' })
    await page.find({ role: 'button', name: 'Show answer' })
  })
  const { cardId, question } = await page.evaluate(shownCard)
  await step('show the answer after Space', async () => {
    await page.press('Space')
    await page.waitFor(showsSide, 'answer')
    await page.find({ role: 'group', name: 'How well did you know it?' })
  })
  await pause(readingMs)
  await step('go on to the next card after 3', async () => {
    await page.press('3')
    await page.waitFor(hasLeftCard, cardId)
  })
  const next = await page.evaluate(shownCard)
  const answersStored = await page.evaluate(countAnswers)
  if (answersStored !== 1) {
    throw new PlainError(`One answer was given, but ${answersStored} are stored.`)
  }
  return { cardId, question, nextCardId: next.cardId, answersStored }
}

async function step(what: string, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (problem) {
    const detail = problem instanceof Error ? problem.message : String(problem)
    throw new PlainError(`The page did not ${what}.\n${detail}`)
  }
}

// What follows runs inside the page, so each function stands by itself.

function shownCard(): { cardId: string; question: string } {
  const article = document.querySelector<HTMLElement>('article[data-card-id]')
  const heading = article?.querySelector('h1, h2, h3')
  return {
    cardId: article?.dataset['cardId'] ?? '',
    question: heading?.textContent?.trim() ?? '',
  }
}

function showsSide(side: string): boolean {
  return document.querySelector(`article[data-side="${side}"]`) !== null
}

function hasLeftCard(cardId: string): boolean {
  const article = document.querySelector<HTMLElement>('article[data-card-id]')
  return article?.dataset['cardId'] !== cardId
}

function countAnswers(): Promise<number> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('myodeck')
    opening.onerror = () => fail(new Error('The database cannot be opened.'))
    opening.onsuccess = () => {
      const database = opening.result
      const reading = database.transaction('reviews').objectStore('reviews').getAll()
      reading.onsuccess = () => {
        const events: readonly { type: string }[] = reading.result
        database.close()
        done(events.filter((event) => event.type === 'answer').length)
      }
    }
  })
}
