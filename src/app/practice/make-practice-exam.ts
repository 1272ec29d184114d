import { shiftRecall } from '../../domain/exam/answer-shift'
import { lastBefore } from '../../domain/exams/forecast'
import { askedTask, optionsToGuess } from '../../domain/practice/asked-task'
import { chooseQuestions } from '../../domain/practice/choose-questions'
import type {
  Foretold,
  PracticeExam,
  PracticeQuestion,
  PracticeSettings,
} from '../../domain/practice/practice-exam'
import type { CardRow } from '../../domain/log/card-row'
import { retrievability } from '../../domain/scheduling/retrievability'
import { readAllCards } from '../../storage/card-reader'
import { readForecasts } from '../../storage/forecast-store'
import { readColumns, readHead } from '../../storage/plan-store'
import { addPracticeExam } from '../../storage/practice-exam-store'
import type { Context } from '../context'
import type { StudyCard } from '../types'
import { askableOf } from './askable-cards'

/**
 * Draws the questions by the weights of the topics and stores the exam, with what the student was expected to know
 * of each card at this moment: by her memory, corrected by her own answers where a plan knows them.
 * @param examId of the exam that it is built from: what was foretold of it is kept beside the score
 */
export async function makePracticeExam(
  context: Context,
  settings: PracticeSettings,
  examId?: string,
): Promise<PracticeExam> {
  const { db, clock, parameters, newId } = context
  const id = newId()
  const madeAt = clock()
  const { rows, studyDay } = await readAllCards(db, madeAt, parameters().dayStartMinutes)
  const asked = rows.filter(
    ({ suspended, kind, topic }) =>
      suspended === 0 &&
      settings.kinds.includes(kind) &&
      settings.topics[topic] !== undefined,
  )
  const askable = await askableOf(context, asked)
  const chosen = chooseQuestions(askable, settings.topics, settings.questions, id)
  const rowOf = new Map(asked.map((row) => [row.id, row]))
  const [head, columns] = await Promise.all([readHead(db), readColumns(db)])
  const questions = await Promise.all(
    chosen.map(async (card): Promise<PracticeQuestion> => {
      const { cardId, topic, kind, step } = card
      const row = rowOf.get(cardId)
      const options = row ? await optionsOf(context, row, step) : 0
      const question = {
        cardId,
        topic,
        kind,
        options,
        ...(step !== undefined && { step }),
      }
      if (row?.stabilityDays === undefined || step !== undefined) return question
      const recall = retrievability(row, studyDay, parameters())
      return { ...question, expected: shiftRecall(recall, head?.shift ?? 0) }
    }),
  )
  const foretold =
    examId === undefined ? undefined : await foretoldOf(db, examId, studyDay)
  const reviews = columns?.record.outcomes.length ?? 0
  const exam = { id, madeAt, settings, questions, reviews, ...(foretold && { foretold }) }
  await addPracticeExam(db, exam)
  return exam
}

/** The newest forecast of an exam; undefined where there is none. */
async function foretoldOf(
  db: Context['db'],
  examId: string,
  studyDay: number,
): Promise<Foretold | undefined> {
  const newest = lastBefore(await readForecasts(db, examId), studyDay)
  if (!newest) return undefined
  const { low, share, high, stop } = newest
  return { low, share, high, stop }
}

async function optionsOf(
  { library }: Context,
  row: CardRow,
  step: number | undefined,
): Promise<number> {
  if (row.kind !== 'choice' && row.kind !== 'case') return 0
  const { note } = await library.card(row)
  return optionsToGuess(askedTask(note, step === undefined ? undefined : { step }))
}

/** The card of a question; undefined when it was withdrawn since. */
export async function questionCard(
  { db, library }: Context,
  { id, questions }: PracticeExam,
  index: number,
): Promise<StudyCard | undefined> {
  const cardId = questions[index]?.cardId
  const row = cardId === undefined ? undefined : await db.cards.get(cardId)
  if (!row || row.withdrawn === 1) return undefined
  return library.card(row, `${id}/${index}`)
}
