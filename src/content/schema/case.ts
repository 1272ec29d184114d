import * as v from 'valibot'
import {
  basicTask,
  choiceTask,
  flawOf,
  numericTask,
  orderingTask,
  typedTask,
} from './tasks'
import { described, name } from './values'

const stepOnly = {
  explanation: described('Why the answer of this step is right; one to three sentences.'),
  beneath: v.exactOptional(
    v.pipe(
      v.array(name),
      v.description('Notes whose cards are offered when this step fails.'),
    ),
  ),
}

export const step = v.pipe(
  v.variant(
    'kind',
    [
      v.strictObject({ ...basicTask, ...stepOnly }),
      v.strictObject({ ...choiceTask, ...stepOnly }),
      v.strictObject({ ...typedTask, ...stepOnly }),
      v.strictObject({ ...numericTask, ...stepOnly }),
      v.strictObject({ ...orderingTask, ...stepOnly }),
    ],
    'must be basic, choice, typed, numeric or ordering',
  ),
  v.check(
    (task) => flawOf(task) === undefined,
    ({ input }) => flawOf(input) ?? '',
  ),
)

/** What a patient case asks. */
export const caseTask = {
  kind: v.literal('case'),
  vignette: described('The patient, in two to four sentences.'),
  steps: v.pipe(
    v.array(step),
    v.minLength(3, 'has fewer than 3 steps'),
    v.maxLength(5, 'has more than 5 steps'),
  ),
}
