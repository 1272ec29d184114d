import type { Exam } from '../domain/exams/exam'
import {
  examEventsInEffect,
  foldExams,
  type ExamDeleted,
  type ExamEvent,
  type ExamKept,
  type NewExamEvent,
} from '../domain/exams/exam-events'
import type { MyodeckDatabase } from './database'
import { Refused } from './refusal'

/** Every exam, the next one first. */
export async function readExams(db: MyodeckDatabase): Promise<Exam[]> {
  const exams = await db.exams.toArray()
  return exams.sort((one, other) => one.at - other.at)
}

/** The whole log of the exams, oldest first. */
export function readExamEvents(db: MyodeckDatabase): Promise<ExamEvent[]> {
  return db.examEvents.orderBy('seq').toArray()
}

/** The newest event of the exams that undo would take back. */
export async function newestExamEvent(
  db: MyodeckDatabase,
): Promise<ExamKept | ExamDeleted | undefined> {
  return examEventsInEffect(await readExamEvents(db)).at(-1)
}

/** Appends an event and puts what the exam has become, in one transaction. */
export function recordExamEvent(db: MyodeckDatabase, event: NewExamEvent): Promise<void> {
  return db.transaction('rw', [db.examEvents, db.exams], () => append(db, event))
}

/**
 * Takes back the newest event of the exams.
 * @throws Refused when it is not the one that was named
 */
export function recordExamUndo(
  db: MyodeckDatabase,
  undo: Omit<Extract<NewExamEvent, { type: 'undone' }>, 'examId' | 'type'>,
): Promise<void> {
  return db.transaction('rw', [db.examEvents, db.exams], async () => {
    const newest = await newestExamEvent(db)
    if (!newest) throw new Refused('nothingToUndo')
    if (newest.id !== undo.target) throw new Refused('newerAnswer')
    await append(db, { ...undo, type: 'undone', examId: newest.examId })
  })
}

async function append(db: MyodeckDatabase, event: NewExamEvent): Promise<void> {
  await db.examEvents.add(event)
  const log = await db.examEvents.where('examId').equals(event.examId).sortBy('seq')
  const [exam] = foldExams(log)
  if (exam) await db.exams.put(exam)
  else await db.exams.delete(event.examId)
}

/** Puts a whole log in the place of the stored one; inside the caller's transaction. */
export async function replaceExams(
  db: MyodeckDatabase,
  events: readonly ExamEvent[],
): Promise<void> {
  await Promise.all([db.examEvents.clear(), db.exams.clear(), db.planParts.clear()])
  await db.examEvents.bulkPut(events)
  await db.exams.bulkPut(foldExams(events))
}
