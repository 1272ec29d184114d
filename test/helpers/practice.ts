import type { Page } from 'playwright-core'
import type {
  PracticeAnswer,
  PracticeExam,
} from '../../src/domain/practice/practice-exam'
import { readStored } from './stored'

interface StoredPractice {
  readonly practiceExams: readonly PracticeExam[]
  readonly practiceAnswers: readonly PracticeAnswer[]
}
/** Every practice exam that is stored, and its answers. */
export async function practiceOf(page: Page): Promise<StoredPractice> {
  return (await readStored(page)) as unknown as StoredPractice // the stores of its own step
}

/** Waits until a question is on the desk and has the keyboard. */
export async function untilQuestion(page: Page, number: number): Promise<void> {
  await page.getByText(new RegExp(`^Question ${number} of`)).waitFor()
  await page.locator('article h1:focus').waitFor()
}
