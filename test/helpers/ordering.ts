import type { Note } from '../../src/domain/card/note'
import { itemsOf } from '../../src/domain/grading/ordering'
import type { OrderingTask } from '../../src/domain/card/task'
import type { StudyPage } from './study'

/** The texts of a list that is to be put in order, from top to bottom. */
export function shownOrder(page: Pick<StudyPage, 'evaluate'>): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role=option] .text')].map(
      (text) => text.textContent?.trim() ?? '',
    ),
  )
}

/** The right order in English; steps that stand together as they are written. */
export function rightOrder(task: Pick<OrderingTask, 'steps'>): string[] {
  return itemsOf(task).map(({ text }) => text.en)
}

/** Puts the list that has the focus in this order, by keyboard alone. */
export async function putInOrder(
  page: StudyPage,
  wanted: readonly string[],
): Promise<void> {
  for (const [place, text] of wanted.entries()) {
    const order = await shownOrder(page)
    const position = order.indexOf(text)
    const toTop = order.map(() => 'ArrowUp')
    const down = Array.from({ length: position }, () => 'ArrowDown')
    const up = Array.from({ length: position - place }, () => 'ArrowUp')
    for (const key of [...toTop, ...down, 'Space', ...up, 'Space']) await page.press(key)
  }
}

/** @throws where the note is of another kind */
export function orderingOf(note: Note | undefined): OrderingTask {
  if (note?.kind !== 'ordering') throw new Error('the note is no ordering')
  return note
}
