import * as v from 'valibot'
import { languages, noteKinds } from '../../domain/card/note'
import { examStates, longestName, mostMinutes } from '../../domain/exams/exam'
import { examChanges } from '../../domain/exams/exam-events'
import { longestTag } from '../../domain/own/own-note'
import { longestAnnotation } from '../../domain/own/annotation'
import { cardsPerTab, newTabs, reminderTimes, textSizes } from '../preferences'
import { forecastSchema } from './forecast-schema'
import { ownDraft, ownNote } from './own-schema'
import { themes } from '../types'
import { decksSchema } from './deck-schema'
import { fitSchema, weightsSchema } from './fit-schema'
import { overrideSchema } from './override-schema'
import { imageSchema } from './image-schema'
import { practiceAnswerSchema, practiceExamSchema } from './practice-schema'
import { savedSearchSchema } from './search-schema'
import { count, day, id, instant } from './values'

const grade = v.picklist(['again', 'hard', 'good', 'easy'])
const state = v.picklist(['new', 'learning', 'review', 'relearning'])
const stepsName = v.picklist(['two-steps', 'light'])

const stability = v.pipe(v.number(), v.gtValue(0), v.finite())
const difficulty = v.pipe(v.number(), v.minValue(1), v.maxValue(10))

const schedule = v.strictObject({
  state,
  stabilityDays: v.exactOptional(stability),
  difficulty: v.exactOptional(difficulty),
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
    rawDurationMs: v.pipe(v.number(), v.minValue(0), v.finite()),
    parameters: id,
    result: schedule,
    stateBefore: state,
  }),
  v.strictObject({
    ...eventBase,
    type: v.literal('practice'),
    grade,
    durationMs: v.pipe(v.number(), v.minValue(0), v.maxValue(60_000)),
    rawDurationMs: v.pipe(v.number(), v.minValue(0), v.finite()),
  }),
  v.strictObject({ ...eventBase, type: v.literal('undo'), target: id }),
  v.strictObject({
    ...eventBase,
    type: v.picklist(['suspend', 'unsuspend', 'flag', 'unflag', 'reset']),
  }),
  v.strictObject({
    ...eventBase,
    type: v.picklist(['tag', 'untag']),
    tag: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestTag)),
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
  v.strictObject({
    ...eventBase,
    type: v.literal('refit'),
    parameters: id,
    stabilityDays: stability,
    difficulty,
  }),
])

const parameterSet = v.strictObject({
  weights: weightsSchema,
  desiredRetention: v.number(),
  maximumIntervalDays: v.number(),
  steps: stepsName,
  fuzz: v.boolean(),
  dayStartMinutes: v.number(),
  newPerDay: v.number(),
  reviewsPerDay: v.number(),
  reviewOrder: v.picklist(['automatic', 'due-day', 'retrievability']),
  decks: v.exactOptional(decksSchema),
})

const entry = v.strictObject({
  id,
  noteId: id,
  face: id,
  kind: v.picklist(noteKinds),
  topic: id,
  /** Own notes come before the shipped ones, so theirs is below 0. */
  position: v.pipe(v.number(), v.integer(), v.minValue(-(2 ** 40)), v.maxValue(2 ** 40)),
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

/** A whole number, both ends included. */
function within({ min, max }: { readonly min: number; readonly max: number }) {
  return v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))
}

/** What the student chose of the preferences; those at their default are absent. */
export const preferencesSchema = v.strictObject({
  textSize: v.exactOptional(within(textSizes)),
  motion: v.exactOptional(v.picklist(['system', 'reduce'])),
  twoGrades: v.exactOptional(v.boolean()),
  newTab: v.exactOptional(v.picklist(newTabs)),
  cardsPerTab: v.exactOptional(within(cardsPerTab)),
  sounds: v.exactOptional(v.boolean()),
  reminder: v.exactOptional(v.boolean()),
  reminderMinutes: v.exactOptional(within(reminderTimes)),
})

/** What a backup holds: the whole log, every parameter set, the settings, and which cards the log is about. */
export const backupDataSchema = v.strictObject({
  events: v.array(event),
  parameterSets: v.record(v.string(), parameterSet),
  parameters: id,
  cards: v.array(entry),
  /** Files from before there were exams have none. */
  examEvents: v.optional(v.array(examEvent), []),
  /** Files from before forecasts were kept have none. */
  forecasts: v.optional(v.array(forecastSchema), []),
  /** Files from before notes could be written on have none. */
  annotations: v.optional(v.array(annotation), []),
  /** Files from before the student could write notes have none. */
  ownNotes: v.optional(v.array(ownNote), []),
  drafts: v.optional(v.array(ownDraft), []),
  /** Files from before there were practice exams have none. */
  practiceExams: v.optional(v.array(practiceExamSchema), []),
  practiceAnswers: v.optional(v.array(practiceAnswerSchema), []),
  /** Files from before searches could be saved have none. */
  savedSearches: v.optional(v.array(savedSearchSchema), []),
  /** Files from before shipped cards could be reworded have none. */
  overrides: v.optional(v.array(overrideSchema), []),
  /** Files from before notes could show images have none. */
  images: v.optional(v.array(imageSchema), []),
  /** Absent while the weights were never fitted. */
  fit: v.exactOptional(fitSchema),
  looks: v.strictObject({
    language: v.picklist(languages),
    theme: v.picklist(themes),
    sideBarVisible: v.boolean(),
    preferences: v.exactOptional(preferencesSchema),
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
