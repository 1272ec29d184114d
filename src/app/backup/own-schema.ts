import * as v from 'valibot'
import { unitKeys } from '../../domain/grading/units'
import { isOwnNote } from '../../domain/own/ids'
import {
  longestTag,
  longestText,
  mostTags,
  ownKinds,
  ownLanguages,
} from '../../domain/own/own-note'
import {
  mostDecimals,
  mostMistakes,
  mostOptions,
  mostVariables,
  orderRange,
  stepKinds,
  stepRange,
} from '../../domain/own/own-task'
import { id, instant } from './values'

const text = v.pipe(v.string(), v.maxLength(longestText))
const bilingual = v.strictObject({ en: text, nl: text })

/** What is asked by a note or by a step of a patient case. */
const task = {
  prompt: bilingual,
  answer: bilingual,
  options: v.pipe(
    v.array(v.strictObject({ text: bilingual, correct: v.boolean() })),
    v.maxLength(mostOptions),
    v.readonly(),
  ),
  accept: bilingual,
  numbers: v.pipe(v.strictTuple([text, text]), v.readonly()),
  tolerance: text,
  unit: v.picklist(unitKeys),
  order: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ text: bilingual, besidePrevious: v.boolean() })),
      v.maxLength(orderRange.max),
      v.readonly(),
    ),
  ),
}

/** What the editor holds of a note. */
export const ownFields = v.strictObject({
  ...task,
  kind: v.picklist(ownKinds),
  topic: id,
  languages: v.picklist(ownLanguages),
  tags: v.pipe(
    v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestTag))),
    v.maxLength(mostTags),
    v.readonly(),
  ),
  title: bilingual,
  explanation: bilingual,
  faces: v.pipe(
    v.array(v.picklist(['definition', 'term', 'to-en', 'to-nl'])),
    v.maxLength(4),
    v.readonly(),
  ),
  variables: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ name: text, from: text, to: text, step: text })),
      v.maxLength(mostVariables),
      v.readonly(),
    ),
  ),
  formula: v.exactOptional(text),
  decimals: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostDecimals)),
  ),
  solution: v.exactOptional(bilingual),
  mistakes: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ formula: text, text: bilingual })),
      v.maxLength(mostMistakes),
      v.readonly(),
    ),
  ),
  steps: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({ ...task, kind: v.picklist(stepKinds), explanation: bilingual }),
      ),
      v.maxLength(stepRange.max),
      v.readonly(),
    ),
  ),
})

/** A note that the student wrote herself, as a backup holds it. */
export const ownNote = v.strictObject({
  id: v.pipe(v.string(), v.check(isOwnNote, 'is not the id of an own note')),
  fields: ownFields,
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.exactOptional(instant),
})

export const ownDraft = v.strictObject({ id, fields: ownFields, savedAt: instant })
