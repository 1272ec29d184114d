import type { PracticeExam } from '../../domain/practice/practice-exam'
import { studyDay } from '../../domain/scheduling/study-day'
import { countPracticeExam, type PracticeRecord } from '../../storage/practice-exam-store'
import type { Context } from '../context'

/** The longest time that an answer is counted with, as everywhere. */
const longestMs = 60_000

/** Only on the study day on which it was handed in: later an answer would stand on a wrong day. */
export function maybeCounted(
  { clock, parameters }: Context,
  { counted, handedInDay }: PracticeExam,
): boolean {
  const today = studyDay(clock(), parameters().dayStartMinutes)
  return !counted && handedInDay === today
}

/**
 * One ordinary answer per card that was judged: right is Good, wrong is Again. A patient case is right when every step
 * that was asked is, and is left out while one was not answered.
 * @returns how many
 */
export function countAnswers(context: Context, record: PracticeRecord): Promise<number> {
  const { exam } = record
  if (!maybeCounted(context, exam)) return Promise.resolve(0)
  const { db, clock, writer, newId, parameters } = context
  const at = clock()
  const counted = judgedCards(record).map(({ cardId, right, spentMs }) => {
    const grade = right ? ('good' as const) : ('again' as const)
    const durationMs = Math.min(longestMs, spentMs)
    const time = { at, durationMs, rawDurationMs: spentMs }
    return { ...time, cardId, grade, writer, newId, parameters: parameters() }
  })
  return countPracticeExam(db, exam.id, counted)
}

interface JudgedCard {
  readonly cardId: string
  readonly right: boolean
  readonly spentMs: number
}

function judgedCards({ exam, answers }: PracticeRecord): JudgedCard[] {
  const byIndex = new Map(answers.map((answer) => [answer.index, answer]))
  const cardIds = new Set(exam.questions.map(({ cardId }) => cardId))
  return [...cardIds].flatMap((cardId) => {
    const given = exam.questions.flatMap((question, index) =>
      question.cardId === cardId ? [byIndex.get(index)] : [],
    )
    if (given.some((answer) => answer?.right === undefined)) return []
    const spentMs = given.reduce((sum, answer) => sum + (answer?.spentMs ?? 0), 0)
    return [{ cardId, right: given.every((answer) => answer?.right), spentMs }]
  })
}
