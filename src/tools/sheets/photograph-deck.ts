import { mkdir } from 'node:fs/promises'
import { compile } from '../../content/compile'
import { readDeck } from '../../content/read'
import type { ChromiumSession } from '../drivers/chromium'
import { inProject } from '../project'
import { Stage } from '../scenes/stage'
import { composeSheet } from './compose-sheet'
import { photographCard, widths, type Shot } from './photograph-card'

/** As many as can still be read on one picture: five cards. */
const shotsPerSheet = 20

/**
 * Photographs the cards of some topics, all when none is named, sheet by sheet for each width, and says
 * what overflows and how many cards need no scrolling in the popup.
 */
export async function photographDeck(
  session: ChromiumSession,
  topics: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  const folder = inProject('test', 'output', 'sheets')
  await mkdir(folder, { recursive: true })
  const stage = await Stage.of(session)
  const cards = (await shippedCards()).filter(
    ({ topic }) => topics.length === 0 || topics.includes(topic),
  )
  const popup: Shot[] = []
  for (const topic of new Set(cards.map((card) => card.topic))) {
    for (const width of widths) {
      const shots: Shot[] = []
      for (const card of cards.filter((one) => one.topic === topic))
        shots.push(...(await photographCard(session, stage, card.id, width)))
      for (let first = 0; first < shots.length; first += shotsPerSheet) {
        const sheet = shots.slice(first, first + shotsPerSheet)
        const number = first / shotsPerSheet + 1
        const path = `${folder}/${topic}-${width.name}-${number}.png`
        await composeSheet(session, sheet, width, path)
      }
      for (const { name, scrolls, cut } of shots) {
        if (cut) say(`${width.name} ${name}: wider than the page`)
        if (scrolls && width.name === 'popup') say(`popup ${name}: needs scrolling`)
      }
      if (width.name === 'popup') popup.push(...shots)
    }
    say(`${folder}/${topic}-*.png`)
  }
  for (const topic of new Set(cards.map((card) => card.topic))) {
    const ids = new Set(cards.filter((card) => card.topic === topic).map(({ id }) => id))
    say(`${topic}: ${withoutScrolling(popup.filter(({ card }) => ids.has(card)))}`)
  }
  say(`All: ${withoutScrolling(popup)}`)
}

/** How many cards need no scrolling in the popup, in neither language. */
function withoutScrolling(shots: readonly Shot[]): string {
  const all = new Set(shots.map(({ card }) => card)).size
  const share = (moved: readonly Shot[]): string => {
    const still = all - new Set(moved.map(({ card }) => card)).size
    return `${still} of ${all} (${((100 * still) / all).toFixed(1)} %)`
  }
  const answers = share(shots.filter(({ answerScrolls }) => answerScrolls))
  const wholes = share(shots.filter(({ scrolls }) => scrolls))
  return `${answers} cards show question and answer in the popup without scrolling, ${wholes} the explanation too.`
}

async function shippedCards() {
  const { deck } = await readDeck(inProject('cards'))
  const compiled = deck && compile(deck)
  if (!compiled || !('content' in compiled)) throw new Error('The cards do not compile.')
  return compiled.content.entries
}
