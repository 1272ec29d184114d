import { checkResponse } from '../../domain/practice/asked-task'
import type { PracticeAnswer, PracticeExam } from '../../domain/practice/practice-exam'
import { readToday } from '../../storage/queue-reader'
import { handInPracticeExam, readPracticeExam } from '../../storage/practice-exam-store'
import type { Context } from '../context'
import { questionCard } from './make-practice-exam'

/** Ends an exam: what the program can check is checked, the rest waits for the student's judgement. */
export async function handIn(
  context: Context,
  { id }: PracticeExam,
  timeUp: boolean,
): Promise<void> {
  const { db, clock, parameters } = context
  const record = await readPracticeExam(db, id)
  if (!record) return
  const at = clock()
  const { studyDay } = await readToday(db, at, parameters())
  const checked = new Map<number, boolean>()
  for (const answer of record.answers) {
    const right = await check(context, record.exam, answer)
    if (right !== undefined) checked.set(answer.index, right)
  }
  await handInPracticeExam(db, { id, at, studyDay, timeUp, checked })
}

/** Undefined where nothing was entered, where she judges herself, and for a card withdrawn since. */
async function check(
  context: Context,
  exam: PracticeExam,
  { index, response }: PracticeAnswer,
): Promise<boolean | undefined> {
  const question = exam.questions[index]
  const card = response && (await questionCard(context, exam, index))
  if (!response || !card) return undefined
  return checkResponse(card.note, question, response, exam.settings.language)
}
