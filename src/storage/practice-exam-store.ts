import type { PracticeAnswer, PracticeExam } from '../domain/practice/practice-exam'
import { answerInTransaction, answerStores, type Answer } from './answers'
import type { MyodeckDatabase } from './database'

/** A practice exam with what was done in it, in the order of its questions. */
export interface PracticeRecord {
  readonly exam: PracticeExam
  readonly answers: readonly PracticeAnswer[]
}

/** Every practice exam, the newest first. */
export function readPracticeExams(db: MyodeckDatabase): Promise<PracticeRecord[]> {
  return db.transaction('r', [db.practiceExams, db.practiceAnswers], async () => {
    const [exams, answers] = await Promise.all([
      db.practiceExams.toArray(),
      db.practiceAnswers.toArray(),
    ])
    return exams
      .sort((one, other) => other.madeAt - one.madeAt)
      .map((exam) => ({
        exam,
        answers: answers.filter(({ examId }) => examId === exam.id),
      }))
  })
}

/** One practice exam; undefined when there is none by that id. */
export function readPracticeExam(
  db: MyodeckDatabase,
  id: string,
): Promise<PracticeRecord | undefined> {
  return db.transaction('r', [db.practiceExams, db.practiceAnswers], async () => {
    const exam = await db.practiceExams.get(id)
    if (!exam) return undefined
    return { exam, answers: await db.practiceAnswers.where({ examId: id }).toArray() }
  })
}

export async function addPracticeExam(
  db: MyodeckDatabase,
  exam: PracticeExam,
): Promise<void> {
  await db.practiceExams.add(exam)
}

/**
 * Keeps what was done at one question while the exam is under way.
 * @returns false when it was handed in or thrown away meanwhile, perhaps in another page; nothing is then stored
 */
export function keepPracticeAnswer(
  db: MyodeckDatabase,
  answer: PracticeAnswer,
): Promise<boolean> {
  return db.transaction('rw', [db.practiceExams, db.practiceAnswers], async () => {
    const exam = await db.practiceExams.get(answer.examId)
    if (!exam || exam.handedInAt !== undefined) return false
    await db.practiceAnswers.put(answer)
    return true
  })
}

interface HandedIn {
  readonly id: string
  readonly at: number
  readonly studyDay: number
  readonly timeUp: boolean
  /** Index and outcome of each answer that the program has checked. */
  readonly checked: ReadonlyMap<number, boolean>
}

/** Ends an exam: what was checked is stored with it, in one transaction. An exam that has ended stays as it is. */
export function handInPracticeExam(
  db: MyodeckDatabase,
  { id, at, studyDay, timeUp, checked }: HandedIn,
): Promise<void> {
  return db.transaction('rw', [db.practiceExams, db.practiceAnswers], async () => {
    const exam = await db.practiceExams.get(id)
    if (!exam || exam.handedInAt !== undefined) return
    const ended = { ...exam, handedInAt: at, handedInDay: studyDay }
    await db.practiceExams.put(timeUp ? { ...ended, timeUp } : ended)
    const answers = await db.practiceAnswers.where({ examId: id }).toArray()
    await db.practiceAnswers.bulkPut(
      answers.map((answer) => {
        const right = checked.get(answer.index)
        return right === undefined ? answer : { ...answer, right }
      }),
    )
  })
}

/** Stores what the student says of her own answer. */
export async function judgePracticeAnswer(
  db: MyodeckDatabase,
  examId: string,
  index: number,
  right: boolean,
): Promise<void> {
  await db.practiceAnswers.update([examId, index], { right })
}

/** Takes a practice exam away, with its answers. */
export function discardPracticeExam(db: MyodeckDatabase, id: string): Promise<void> {
  return db.transaction('rw', [db.practiceExams, db.practiceAnswers], async () => {
    await db.practiceExams.delete(id)
    await db.practiceAnswers.where({ examId: id }).delete()
  })
}

/**
 * Lets the answers of a practice exam count as reviews: one ordinary answer per card, all or none, and only
 * once. Cards that are not in the database any more are left out.
 * @param answers what each card would be answered with, but for the event that its page saw
 * @returns how many were stored
 */
export function countPracticeExam(
  db: MyodeckDatabase,
  id: string,
  answers: readonly Omit<Answer, 'noteId' | 'expectedSeq'>[],
): Promise<number> {
  const stores = [...answerStores(db), db.practiceExams]
  return db.transaction('rw', stores, async () => {
    const exam = await db.practiceExams.get(id)
    if (!exam || exam.counted) return 0
    let counted = 0
    for (const answer of answers) {
      const row = await db.cards.get(answer.cardId)
      if (!row || row.withdrawn === 1) continue
      const { noteId, lastSeq } = row
      await answerInTransaction(db, { ...answer, noteId, expectedSeq: lastSeq })
      counted++
    }
    await db.practiceExams.put({ ...exam, counted: true })
    return counted
  })
}

/** Puts practice exams and their answers in the place of the stored ones; inside the caller's transaction. */
export async function replacePracticeExams(
  db: MyodeckDatabase,
  exams: readonly PracticeExam[],
  answers: readonly PracticeAnswer[],
): Promise<void> {
  await Promise.all([db.practiceExams.clear(), db.practiceAnswers.clear()])
  await db.practiceExams.bulkPut(exams)
  await db.practiceAnswers.bulkPut(answers)
}
