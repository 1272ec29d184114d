import type { AnswerEvent } from '../domain/log/events'
import type { DayRow, MyodeckDatabase } from './database'

export function emptyDay(studyDay: number): DayRow {
  return { studyDay, answers: 0, newCards: 0, reviews: 0, durationMs: 0 }
}

type Answered = Pick<AnswerEvent, 'stateBefore' | 'durationMs'>

/** Adds an answer to a day (`sign` 1) or takes it back (`sign` -1). */
export function countAnswer(day: DayRow, answer: Answered, sign: 1 | -1): DayRow {
  return {
    studyDay: day.studyDay,
    answers: day.answers + sign,
    newCards: day.newCards + (answer.stateBefore === 'new' ? sign : 0),
    reviews: day.reviews + (answer.stateBefore === 'review' ? sign : 0),
    durationMs: day.durationMs + sign * answer.durationMs,
  }
}

/** Counts an answer into (or out of) its stored day, inside the caller's transaction. */
export async function changeDay(
  db: MyodeckDatabase,
  studyDay: number,
  answer: Answered,
  sign: 1 | -1,
): Promise<void> {
  const day = (await db.days.get(studyDay)) ?? emptyDay(studyDay)
  await db.days.put(countAnswer(day, answer, sign))
}

/** Whether anything was answered before a study day. */
export async function studiedBefore(
  db: MyodeckDatabase,
  studyDay: number,
): Promise<boolean> {
  return (await db.days.where('studyDay').below(studyDay).count()) > 0
}
