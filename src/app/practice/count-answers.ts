import type { PracticeExam } from '../../domain/practice/practice-exam'
import { countPracticeExam, type PracticeRecord } from '../../storage/practice-exam-store'
import { readToday } from '../../storage/queue-reader'
import type { Context } from '../context'
import { parametersFor } from '../study/parameters-for'
import { siblingsStay } from '../study/upcoming'
import { todayOf } from '../today'

/** The longest time that an answer is counted with, as everywhere. */
const longestMs = 60_000

/** Only on the study day on which it was handed in: later an answer would stand on a wrong day. */
export async function mayCount(
  context: Context,
  { counted, handedInDay }: PracticeExam,
): Promise<boolean> {
  return !counted && handedInDay === (await todayOf(context))
}

/**
 * One ordinary answer per card that was judged, scheduled as on the study page: right is Good, wrong is Again. A
 * patient case is right when every step that was asked is, and is left out while one was not answered.
 * @returns how many
 */
export async function countAnswers(
  context: Context,
  record: PracticeRecord,
): Promise<number> {
  const { exam } = record
  if (!(await mayCount(context, exam))) return 0
  const { db, clock, writer, newId, parameters } = context
  const at = clock()
  const { planned } = await readToday(db, at, parameters(), context.planned())
  const topics = new Map(exam.questions.map(({ cardId, topic }) => [cardId, topic]))
  const counted = judgedCards(record).map(({ cardId, right, spentMs }) => {
    const topic = topics.get(cardId) ?? ''
    return {
      cardId,
      grade: right ? ('good' as const) : ('again' as const),
      ...{ at, writer, newId },
      durationMs: Math.min(longestMs, spentMs),
      rawDurationMs: spentMs,
      parameters: parametersFor(context, planned, topic),
      siblingsStay: siblingsStay(planned, topic),
    }
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
