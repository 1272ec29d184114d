import * as v from 'valibot'
import { languages, noteKinds } from '../../domain/card/note'
import { longestName } from '../../domain/exams/exam'
import {
  minutesRange,
  passRange,
  questionRange,
} from '../../domain/practice/practice-exam'
import { count, day, id, instant } from './values'

const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.minValue(min), v.maxValue(max))
const indexes = v.pipe(v.array(count), v.maxLength(1000), v.readonly())
const text = v.pipe(v.string(), v.maxLength(10_000))

const share = within({ min: 0, max: 1 })

const settings = v.strictObject({
  examName: v.exactOptional(v.pipe(v.string(), v.maxLength(longestName))),
  topics: v.pipe(
    v.record(id, v.pipe(v.number(), v.gtValue(0), v.finite())),
    v.readonly(),
  ),
  kinds: v.pipe(v.array(v.picklist(noteKinds)), v.readonly()),
  questions: within(questionRange),
  minutes: v.exactOptional(within(minutesRange)),
  passPercent: within(passRange),
  guessCorrection: v.boolean(),
  language: v.picklist(languages),
})

const question = v.strictObject({
  cardId: id,
  step: v.exactOptional(v.pipe(count, v.maxValue(100))),
  topic: id,
  kind: v.picklist(noteKinds),
  options: v.pipe(count, v.maxValue(100)),
  expected: v.exactOptional(within({ min: 0, max: 1 })),
})

export const practiceExamSchema = v.strictObject({
  id,
  madeAt: instant,
  settings,
  foretold: v.exactOptional(
    v.strictObject({ low: share, share, high: share, stop: share }),
  ),
  reviews: v.exactOptional(count),
  questions: v.pipe(v.array(question), v.maxLength(questionRange.max), v.readonly()),
  handedInAt: v.exactOptional(instant),
  handedInDay: v.exactOptional(day),
  timeUp: v.exactOptional(v.literal(true)),
  counted: v.exactOptional(v.literal(true)),
})

/** What can be entered. */
const response = v.variant('kind', [
  v.strictObject({ kind: v.literal('choice'), chosen: indexes }),
  v.strictObject({ kind: v.literal('ordering'), order: indexes }),
  v.strictObject({ kind: v.picklist(['typed', 'numeric', 'calculation']), text }),
])

export const practiceAnswerSchema = v.strictObject({
  examId: id,
  index: count,
  response: v.exactOptional(response),
  sure: v.exactOptional(v.boolean()),
  flagged: v.boolean(),
  spentMs: v.pipe(v.number(), v.minValue(0), v.maxValue(1e12)),
  right: v.exactOptional(v.boolean()),
})
