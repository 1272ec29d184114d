import type { AnswerRecord } from '../../../domain/exam/answer-record'
import type { Effort } from '../../../domain/exam/effort'
import { isLately } from '../../../domain/exam/guard'
import { minutesForExams, type DatedExam } from '../../../domain/exams/exam-minutes'
import type { MyodeckDatabase } from '../../../storage/database'

/** On a day with less than this she did not really study. */
const leastMs = 60_000

/** What the student has done of her plan since its first exam was made. Days without minutes count in neither. */
export async function readEffort(
  db: MyodeckDatabase,
  exams: readonly DatedExam[],
  today: number,
  { secondsUsed, secondsExpected }: AnswerRecord,
): Promise<Effort> {
  const from = Math.min(today, ...exams.map(({ exam }) => exam.madeDay))
  const rows = await db.days.where('studyDay').between(from, today).toArray()
  const studied = new Set(
    rows.filter(({ durationMs }) => durationMs >= leastMs).map((row) => row.studyDay),
  )
  const planned = Array.from({ length: today - from }, (_, index) => from + index).filter(
    (day) => minutesForExams(exams, day) > 0,
  )
  return {
    daysPassed: planned.length,
    daysStudied: planned.filter((day) => studied.has(day)).length,
    missedLately: planned.some((day) => isLately(day, today) && !studied.has(day)),
    secondsUsed,
    secondsExpected,
  }
}
