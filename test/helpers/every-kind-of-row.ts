import type { CardEvent } from '../../src/domain/log/events'
import type { Exam } from '../../src/domain/exams/exam'
import type { ExamEvent } from '../../src/domain/exams/exam-events'
import { blankFields, type OwnFields } from '../../src/domain/own/own-note'
import { keptWeights } from '../../src/domain/scheduling/check'
import type { ParameterSet } from '../../src/domain/scheduling/types'
import { writeAnnotation } from '../../src/storage/annotations'
import { recordBulk } from '../../src/storage/bulk'
import type { MetaRow, MyodeckDatabase } from '../../src/storage/database'
import {
  newestExamEvent,
  recordExamEvent,
  recordExamUndo,
} from '../../src/storage/exam-store'
import { keepExportMark, keepReminder } from '../../src/storage/export-mark'
import { changeOverride } from '../../src/storage/overrides'
import { imageReference } from '../../src/domain/own/image'
import { imageId } from '../../src/app/own/image-id'
import { keepImage } from '../../src/storage/images'
import { keepOwnNote } from '../../src/storage/own-notes'
import { addExtraMinutes } from '../../src/storage/plan-store'
import { recordPractice } from '../../src/storage/practice'
import {
  addPracticeExam,
  handInPracticeExam,
  keepPracticeAnswer,
} from '../../src/storage/practice-exam-store'
import { recordRedate } from '../../src/storage/redate'
import { writeParameters } from '../../src/storage/settings-store'
import { changeSavedSearch } from '../../src/storage/saved-searches'
import { adoptShippedCards } from '../../src/storage/shipped-cards'
import { countStatistics } from '../../src/storage/stats-store'
import { recordUndo } from '../../src/storage/undo'
import { newestUndoable } from '../../src/storage/undoable'
import { switchWeights } from '../../src/storage/weights-store'
import { practiceAnswer, practiceExam } from '../unit/domain/practice/example'
import { exam } from '../unit/storage/exam'
import { answer, day, deck, newId, noon, plain } from '../unit/storage/helpers'

const forecast = {
  examId: 'physiology',
  studyDay: 20_780,
  low: 0.8,
  share: 0.85,
  high: 0.9,
  stop: 0.4,
}

/** The shipped cards after the last of the corrections in `addEveryKindOfRow`. */
export const correctedDeck = deck.map((one) =>
  one.id === 'a:term' ? { ...one, correction: 2 } : one,
)

/** What may stand in the log; the compiler asks for every type of event that there is. */
export const eventTypes: Readonly<Record<CardEvent['type'], true>> = {
  answer: true,
  practice: true,
  undo: true,
  suspend: true,
  unsuspend: true,
  bury: true,
  flag: true,
  unflag: true,
  tag: true,
  untag: true,
  reset: true,
  setDue: true,
  redate: true,
  corrected: true,
  refit: true,
}

/** The same of the log of the exams. */
export const examEventTypes: Readonly<Record<ExamEvent['type'], true>> = {
  kept: true,
  deleted: true,
  undone: true,
}

/** Single values that are kept, by key; but for the looks that a restore leaves behind for a while. */
export const metaKeys: Readonly<Record<Exclude<MetaRow['key'], 'looks'>, true>> = {
  day: true,
  content: true,
  statistics: true,
  fit: true,
  ownCards: true,
  export: true,
  searchChanges: true,
}

const onePixel = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const careful: ParameterSet = { ...plain, desiredRetention: 0.95, newPerDay: 7 }
const moment = { at: noon, dayStartMinutes: 240, writer: 'newtab', newId } as const

/** Writes, the way the program does, at least one row of every kind into a database of the deck of these tests. */
export async function addEveryKindOfRow(db: MyodeckDatabase): Promise<void> {
  await writeParameters(db, careful)
  await addAnswers(db)
  await addManualEvents(db)
  await addOwnWriting(db)
  await addExams(db)
  await addPracticeExams(db)
  const search = { id: 'leeches', name: 'Leeches', query: 'is:leech', createdAt: noon }
  await db.savedSearches.put(search)
  const renaming = { type: 'renamed', before: search, studyDay: 20_790 } as const
  await changeSavedSearch(db, renaming, 'Hard ones')
  await keepExportMark(db, { exportedAt: noon - 3 * day })
  await keepReminder(db, { remindedDay: 20_790, dismissed: true })
  await adoptShippedCards(db, async () => correctedDeck, 'v2', moment)
  await switchToOwnWeights(db)
  await countStatistics(db)
}

async function addAnswers(db: MyodeckDatabase): Promise<void> {
  const parameters = careful
  await answer(db, 'a:term', 'easy', { at: noon - 9 * day })
  await answer(db, 'b:answer', 'easy', { at: noon - 2 * day, parameters })
  await answer(db, 'a:term', 'again', { at: noon - day, parameters })
  await answer(db, 'c:answer', 'hard', { parameters })
  const target = (await newestUndoable(db, Math.floor(noon / day)))?.id ?? ''
  await recordUndo(db, { ...moment, target })
  const grade = {
    grade: 'hard',
    durationMs: 900,
    rawDurationMs: 900,
    parameters,
  } as const
  await recordPractice(db, { ...moment, ...grade, cardId: 'c:answer' })
}

async function addManualEvents(db: MyodeckDatabase): Promise<void> {
  const change = (type: 'suspend' | 'unsuspend' | 'flag' | 'unflag' | 'bury' | 'reset') =>
    recordBulk(db, { ...moment, change: { type }, cardIds: ['b:answer'] })
  for (const type of ['suspend', 'unsuspend', 'flag', 'unflag', 'bury'] as const)
    await change(type)
  const cardIds = ['a:term', 'b:answer']
  for (const tag of ['anatomy', 'week 3'])
    await recordBulk(db, { ...moment, change: { type: 'tag', tag }, cardIds })
  const untag = { type: 'untag', tag: 'week 3' } as const
  await recordBulk(db, { ...moment, change: untag, cardIds: ['b:answer'] })
  // Given by a clock that is a month ahead, and put right again.
  const ahead = { at: noon + 30 * day, parameters: careful }
  await answer(db, 'a:definition', 'good', ahead)
  await recordRedate(db, moment)
  const setDue = { type: 'setDue', inDays: 3 } as const
  await recordBulk(db, { ...moment, change: setDue, cardIds: ['a:term'] })
  await change('reset')
}

async function addOwnWriting(db: MyodeckDatabase): Promise<void> {
  await writeAnnotation(db, { noteId: 'a', remark: 'Asked in 2025', mnemonic: 'A for A' })
  const fields: OwnFields = {
    ...blankFields('both'),
    tags: ['lecture 3'],
    prompt: { en: 'Which?', nl: 'Welke?' },
    answer: { en: 'This', nl: 'Deze' },
  }
  const note = { fields, createdAt: noon, updatedAt: noon }
  for (const id of ['own-answered', 'own-fresh', 'own-deleted'])
    await keepOwnNote(db, { ...note, id })
  await keepOwnNote(db, { ...note, id: 'own-deleted', deletedAt: noon })
  await answer(db, 'own-answered:answer', 'good', { parameters: careful })
  const reworded = { 'question.nl': { own: 'Mijn <b>vraag</b>', shipped: 'De vraag' } }
  await changeOverride(db, 'a', () => reworded, noon)
  await changeOverride(db, 'b', () => reworded, noon)
  await changeOverride(db, 'b', () => ({}), noon)
  await db.drafts.put({ id: 'new', fields: blankFields('nl'), savedAt: noon })
  await db.drafts.put({ id: 'own-fresh', fields, savedAt: noon })
  // GIF89a and one pixel.
  const bytes = Uint8Array.from(atob(onePixel), (letter) => letter.charCodeAt(0))
  const id = await imageId(bytes, { width: 1, height: 1 })
  await keepImage(db, { id, type: 'image/gif', bytes })
  const explanation = {
    en: imageReference(id, 'A dot'),
    nl: imageReference(id, 'Een stip'),
  }
  await keepOwnNote(db, { ...note, id: 'own-fresh', fields: { ...fields, explanation } })
}

async function addExams(db: MyodeckDatabase): Promise<void> {
  const base = () => ({ id: newId(), at: noon, writer: 'newtab' }) as const
  const keep = (kept: Exam) =>
    recordExamEvent(db, {
      ...{ ...base(), type: 'kept', change: 'made', examId: kept.id, exam: kept },
    })
  await keep(exam)
  await keep({ ...exam, id: 'anatomy', state: 'finished', mark: '7.5' })
  await recordExamEvent(db, { ...base(), type: 'deleted', examId: 'anatomy' })
  await recordExamUndo(db, { ...base(), target: (await newestExamEvent(db))?.id ?? '' })
  await addExtraMinutes(db, 20_780, 10)
  await db.forecasts.bulkPut([forecast, { ...forecast, studyDay: 20_781, stop: 0 }])
}

async function addPracticeExams(db: MyodeckDatabase): Promise<void> {
  await addPracticeExam(db, practiceExam)
  await keepPracticeAnswer(db, practiceAnswer)
  await addPracticeExam(db, { ...practiceExam, id: 'handed-in' })
  await keepPracticeAnswer(db, { ...practiceAnswer, examId: 'handed-in', flagged: true })
  const checked = new Map([[0, true]])
  const end = { at: noon, studyDay: 20_780, timeUp: true, checked }
  await handInPracticeExam(db, { ...end, id: 'handed-in' })
}

async function switchToOwnWeights(db: MyodeckDatabase): Promise<void> {
  const weights = keptWeights(careful.weights.map((weight) => weight * 1.1))
  const before = { reviews: 40, logLoss: 0.41, expected: 0.9, known: 0.85 }
  await switchWeights(db, {
    ...moment,
    weights,
    fit: {
      ...{ key: 'fit', at: noon, reviews: 80, weights, weightsBefore: careful.weights },
      ...{ before, after: { ...before, logLoss: 0.38 } },
    },
    pause: () => Promise.resolve(),
  })
}
