import { cardFace } from '../../src/domain/card/face'
import type { Note } from '../../src/domain/card/note'
import type { StepTask } from '../../src/domain/card/task'
import { drawNote } from '../../src/domain/grading/calculation'
import { putInOrder, rightOrder } from './ordering'
import { read, type StudyPage } from './study'

/** The written answer in English to a card that was never reviewed, as its note has it. */
export function writtenAnswer(note: Note, cardId: string): string {
  const [answer] = cardFace(drawNote(note, `${cardId}/0`), '', 'en', '').answer
  return (answer?.text ?? '').replace('–', '-')
}

/** The digits that choose the right options of a question, from what the page shows of them. */
export async function rightDigits(
  page: StudyPage,
  { options }: Pick<Extract<Note, { kind: 'choice' }>, 'options'>,
): Promise<string[]> {
  const right = options.flatMap(({ text, correct }) => (correct ? [text.en] : []))
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('article ol button .text')].map(
      (option) => option.textContent?.trim() ?? '',
    ),
  )
  return shown.flatMap((text, index) => (right.includes(text) ? [`${index + 1}`] : []))
}

/** Answers a step of a case rightly, by keyboard. */
export async function answerStep(page: StudyPage, task: StepTask): Promise<void> {
  switch (task.kind) {
    case 'basic':
      await page.press('Space')
      await read(page)
      return page.press('2')
    case 'choice': {
      const [digit = ''] = await rightDigits(page, task)
      return page.press(digit)
    }
    case 'typed':
      await typeLetters(page, task.answer.en)
      return page.press('Enter')
    case 'numeric':
      await typeLetters(page, `${task.ends[0]}`)
      return page.press('Enter')
    case 'ordering':
      await putInOrder(page, rightOrder(task))
      return page.press('Enter')
  }
}

/** Types a text into what has the keyboard. */
export async function typeLetters(page: StudyPage, text: string): Promise<void> {
  for (const letter of text) await page.press(letter === ' ' ? 'Space' : letter)
}
