import { checkParameters } from '../../domain/scheduling/check'
import { parameterKey } from '../../domain/scheduling/parameter-key'
import { isOwnNote } from '../../domain/own/ids'
import { isComplete } from '../../domain/own/problems'
import type { BackupData } from './schema'

/** What no schema can say of a backup: numbering, references and ranges. Undefined when all of it fits together. */
export function inconsistency(data: BackupData): string | undefined {
  return (
    inEvents(data) ??
    inExamEvents(data) ??
    standingTwice(data) ??
    inOwn(data) ??
    inPractice(data) ??
    inParameters(data)
  )
}

function inEvents({ events, cards, parameterSets }: BackupData): string | undefined {
  const known = new Set(cards.map(({ id }) => id))
  /** The card of each event so far, by the event's id. */
  const cardOf = new Map<string, string>()
  let lastSeq = 0
  for (const event of events) {
    const { seq, id, cardId } = event
    if (seq <= lastSeq) return `events: number ${seq} does not follow ${lastSeq}`
    lastSeq = seq
    if (cardOf.has(id)) return `events: ${id} stands twice`
    cardOf.set(id, cardId)
    if (!known.has(cardId)) return `events: card ${cardId} is not in the file`
    const needsSet = event.type === 'answer' || event.type === 'refit'
    if (needsSet && !Object.hasOwn(parameterSets, event.parameters))
      return `events: parameter set ${event.parameters} is not in the file`
    if (event.type === 'undo' && cardOf.get(event.target) !== cardId)
      return `events: ${event.target} is taken back but not there`
  }
  return undefined
}

function inExamEvents({ examEvents }: BackupData): string | undefined {
  const examOf = new Map<string, string>()
  let lastSeq = 0
  for (const event of examEvents) {
    const { seq, id, examId } = event
    if (seq <= lastSeq) return `examEvents: number ${seq} does not follow ${lastSeq}`
    lastSeq = seq
    if (examOf.has(id)) return `examEvents: ${id} stands twice`
    examOf.set(id, examId)
    if (event.type === 'kept' && event.exam.id !== examId)
      return `examEvents: ${id} is of two exams`
    if (event.type === 'undone' && examOf.get(event.target) !== examId)
      return `examEvents: ${event.target} is taken back but not there`
  }
  return undefined
}

/** Rows of one table with the same key: the later one would silently take the place of the other. */
function standingTwice(data: BackupData): string | undefined {
  const keys: Readonly<Record<string, readonly string[]>> = {
    cards: data.cards.map(({ id }) => id),
    annotations: data.annotations.map(({ noteId }) => noteId),
    ownNotes: data.ownNotes.map(({ id }) => id),
    drafts: data.drafts.map(({ id }) => id),
    practiceExams: data.practiceExams.map(({ id }) => id),
    practiceAnswers: data.practiceAnswers.map(
      ({ examId, index }) => `${examId} ${index}`,
    ),
    savedSearches: data.savedSearches.map(({ id }) => id),
    overrides: data.overrides.map(({ noteId }) => noteId),
    forecasts: data.forecasts.map(({ examId, studyDay }) => `${examId} ${studyDay}`),
  }
  const doubled = Object.entries(keys).find(([, all]) => new Set(all).size < all.length)
  return doubled && `${doubled[0]}: something stands twice`
}

/** Every card of an own note has its note, and every note can give cards. */
function inOwn({ ownNotes, cards }: BackupData): string | undefined {
  const notes = new Set(ownNotes.map(({ id }) => id))
  const bare = cards.find(({ noteId }) => isOwnNote(noteId) && !notes.has(noteId))
  if (bare) return `cards: the note of ${bare.id} is not in the file`
  const unfinished = ownNotes.find(({ fields }) => !isComplete(fields))
  return unfinished && `ownNotes: ${unfinished.id} is not complete`
}

function inPractice({ practiceExams, practiceAnswers }: BackupData): string | undefined {
  const asked = new Map(practiceExams.map((exam) => [exam.id, exam.questions]))
  const stray = practiceAnswers.find(({ examId, index }) => !asked.get(examId)?.[index])
  if (!stray) return undefined
  return `practiceAnswers: exam ${stray.examId} asks no question ${stray.index}`
}

function inParameters({ parameters, parameterSets }: BackupData): string | undefined {
  if (!Object.hasOwn(parameterSets, parameters))
    return 'parameters: the set in force is not in the file'
  for (const [key, set] of Object.entries(parameterSets)) {
    if (parameterKey(set) !== key)
      return `parameterSets: ${key} is not the key of its content`
    const [bad] = checkParameters(set)
    if (bad) return `parameterSets: ${bad.field} is out of range`
  }
  return undefined
}
