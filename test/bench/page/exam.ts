import type { Exam } from '../../../src/domain/exams/exam'
import { studyDay } from '../../../src/domain/scheduling/study-day'
import { defaultParameters } from '../../../src/domain/scheduling/defaults'
import { recordExamEvent } from '../../../src/storage/exam-store'
import { openDatabase } from '../../../src/storage/open'
import { readHead } from '../../../src/storage/plan-store'

const dayMs = 86_400_000

/** Makes an exam that asks for every card, as the plan view does it; pages then let their planner plan. */
export async function addExam(days: number, minutes: number): Promise<void> {
  const db = await openDatabase(() => undefined)
  const now = Date.now()
  const topics = (await db.counters.toArray()).map(({ topic }) => topic)
  const exam: Exam = {
    id: crypto.randomUUID(),
    name: 'Bench',
    at: now + days * dayMs,
    language: 'en',
    topics: Object.fromEntries(topics.map((topic) => [topic, 1])),
    weekMinutes: [minutes, minutes, minutes, minutes, minutes, minutes, minutes],
    daysOff: [],
    lightRepeats: true,
    madeDay: studyDay(now, defaultParameters.dayStartMinutes),
    state: 'running',
  }
  await recordExamEvent(db, {
    type: 'kept',
    id: crypto.randomUUID(),
    examId: exam.id,
    at: now,
    writer: 'newtab',
    change: 'made',
    exam,
  })
  db.close()
}

/** Whether the planner is through with everything, its order and its forecasts. */
export async function isPlanned(): Promise<boolean> {
  const db = await openDatabase(() => undefined)
  const head = await readHead(db)
  db.close()
  return head?.complete === true
}

/** Takes all exams and their plan out again. */
export async function removeExams(): Promise<void> {
  const db = await openDatabase(() => undefined)
  const tables = [db.examEvents, db.exams, db.planParts]
  await db.transaction('rw', tables, () =>
    Promise.all(tables.map((table) => table.clear())),
  )
  db.close()
}
