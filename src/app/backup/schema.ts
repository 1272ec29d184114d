import * as v from 'valibot'
import { languages, noteKinds } from '../../domain/card/note'
import { examStates, longestName, mostMinutes } from '../../domain/exams/exam'
import { examChanges } from '../../domain/exams/exam-events'
import { longestAnnotation } from '../../domain/own/annotation'
import { themes } from '../types'

/** Bounds far beyond any study, and within what dates and the database's numbering can take. */
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 40))
const day = v.pipe(v.number(), v.integer(), v.minValue(-1e6), v.maxValue(1e6))
const instant = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15))
const id = v.pipe(v.string(), v.nonEmpty())
const grade = v.picklist(['again', 'hard', 'good', 'easy'])
const state = v.picklist(['new', 'learning', 'review', 'relearning'])
const stepsName = v.picklist(['two-steps', 'light'])

const schedule = v.strictObject({
  state,
  stabilityDays: v.exactOptional(v.number()),
  difficulty: v.exactOptional(v.number()),
  lastStudyDay: v.exactOptional(day),
  dueDay: v.exactOptional(day),
  dueAt: v.exactOptional(instant),
  stepIndex: v.exactOptional(count),
  steps: v.exactOptional(stepsName),
  answers: count,
  lapses: count,
})

const eventBase = {
  seq: v.pipe(count, v.minValue(1)),
  id,
  cardId: id,
  at: instant,
  studyDay: day,
  writer: v.picklist(['newtab', 'popup', 'background']),
  batch: v.exactOptional(id),
}

const event = v.variant('type', [
  v.strictObject({
    ...eventBase,
    type: v.literal('answer'),
    grade,
    durationMs: v.pipe(v.number(), v.minValue(0), v.maxValue(60_000)),
    rawDurationMs: v.pipe(v.number(), v.minValue(0)),
    parameters: id,
    result: schedule,
    stateBefore: state,
  }),
  v.strictObject({
    ...eventBase,
    type: v.literal('practice'),
    grade,
    durationMs: v.pipe(v.number(), v.minValue(0), v.maxValue(60_000)),
    rawDurationMs: v.pipe(v.number(), v.minValue(0)),
  }),
  v.strictObject({ ...eventBase, type: v.literal('undo'), target: id }),
  v.strictObject({
    ...eventBase,
    type: v.picklist(['suspend', 'unsuspend', 'flag', 'unflag', 'reset']),
  }),
  v.strictObject({
    ...eventBase,
    type: v.literal('bury'),
    untilDay: day,
    cause: v.exactOptional(id),
  }),
  v.strictObject({ ...eventBase, type: v.literal('setDue'), inDays: day }),
  v.strictObject({ ...eventBase, type: v.literal('redate'), toDay: day }),
  v.strictObject({ ...eventBase, type: v.literal('corrected'), version: count }),
])

const parameterSet = v.strictObject({
  weights: v.pipe(v.array(v.pipe(v.number(), v.finite())), v.length(21), v.readonly()),
  desiredRetention: v.number(),
  maximumIntervalDays: v.number(),
  steps: stepsName,
  fuzz: v.boolean(),
  dayStartMinutes: v.number(),
  newPerDay: v.number(),
  reviewsPerDay: v.number(),
  reviewOrder: v.picklist(['automatic', 'due-day', 'retrievability']),
})

const entry = v.strictObject({
  id,
  noteId: id,
  face: id,
  kind: v.picklist(noteKinds),
  topic: id,
  position: count,
  correction: v.exactOptional(count),
})

const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(mostMinutes))

const exam = v.strictObject({
  id,
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestName)),
  at: instant,
  language: v.picklist(languages),
  topics: v.pipe(
    v.record(id, v.pipe(v.number(), v.gtValue(0), v.finite())),
    v.readonly(),
  ),
  weekMinutes: v.pipe(
    v.strictTuple([minutes, minutes, minutes, minutes, minutes, minutes, minutes]),
    v.readonly(),
  ),
  lastWeekMinutes: v.exactOptional(minutes),
  daysOff: v.pipe(v.array(day), v.readonly()),
  lightRepeats: v.boolean(),
  madeDay: day,
  state: v.picklist(examStates),
  mark: v.exactOptional(v.pipe(v.string(), v.maxLength(longestName))),
})

const examEventBase = {
  seq: v.pipe(count, v.minValue(1)),
  id,
  examId: id,
  at: instant,
  writer: v.picklist(['newtab', 'popup', 'background']),
}

const examEvent = v.variant('type', [
  v.strictObject({
    ...examEventBase,
    type: v.literal('kept'),
    change: v.picklist(examChanges),
    exam,
  }),
  v.strictObject({ ...examEventBase, type: v.literal('deleted') }),
  v.strictObject({ ...examEventBase, type: v.literal('undone'), target: id }),
])

const ownText = v.pipe(v.string(), v.maxLength(longestAnnotation))

const annotation = v.strictObject({ noteId: id, remark: ownText, mnemonic: ownText })

/** What a backup holds: the whole log, every parameter set, the settings, and which cards the log is about. */
export const backupDataSchema = v.strictObject({
  events: v.array(event),
  parameterSets: v.record(v.string(), parameterSet),
  parameters: id,
  cards: v.array(entry),
  /** Files from before there were exams have none. */
  examEvents: v.optional(v.array(examEvent), []),
  /** Files from before notes could be written on have none. */
  annotations: v.optional(v.array(annotation), []),
  looks: v.strictObject({
    language: v.picklist(languages),
    theme: v.picklist(themes),
    sideBarVisible: v.boolean(),
    keys: v.exactOptional(
      v.pipe(
        v.array(
          v.strictObject({
            command: id,
            keys: id,
            remove: v.exactOptional(v.literal(true)),
          }),
        ),
        v.readonly(),
      ),
    ),
  }),
})
export type BackupData = v.InferOutput<typeof backupDataSchema>

export const backupFormat = 'myodeck-backup'
/** Bumped whenever the shape changes; an older program refuses a newer file. */
export const backupVersion = 1

/** The file around the data; `checksum` is the SHA-256 of the data's JSON text, in hexadecimal. */
export const backupFileSchema = v.object({
  format: v.literal(backupFormat),
  version: v.literal(backupVersion),
  exportedAt: instant,
  checksum: v.string(),
  data: v.unknown(),
})
