import * as v from 'valibot'
import type { NoteKind } from '../../domain/card/note'
import { bilingual, described, number, tolerance, unit, visibleText } from './values'

/* What each kind asks. A step of a patient case has the same fields as a note of its kind. */

export const basicTask = {
  kind: v.literal('basic'),
  question: described('One question with one answer.'),
  answer: described('Short.'),
}

export const choiceTask = {
  kind: v.literal('choice'),
  question: described('Answered by exactly one of the options, or by several.'),
  several: v.exactOptional(
    v.pipe(
      v.literal(true, 'must be true, or left out'),
      v.description('Two or more options are right, and all of them are to be chosen.'),
    ),
  ),
  options: v.pipe(
    v.array(
      v.strictObject({
        en: visibleText,
        nl: visibleText,
        correct: v.exactOptional(v.literal(true, 'must be true, or left out')),
      }),
    ),
    v.minLength(3, 'has fewer than 3 options'),
    v.maxLength(6, 'has more than 6 options'),
    v.description('Three to six plausible options, the right ones with correct: true.'),
  ),
}

export const typedTask = {
  kind: v.literal('typed'),
  question: described('Asks for a term that is typed.'),
  answer: described('The term in its usual spelling.'),
  accept: v.exactOptional(
    v.pipe(
      v.strictObject({
        en: v.exactOptional(v.array(visibleText)),
        nl: v.exactOptional(v.array(visibleText)),
      }),
      v.description(
        'Synonyms that are right too. Case, accents, hyphens and the usual variants of spelling need none.',
      ),
    ),
  ),
}

export const numericTask = {
  kind: v.literal('numeric'),
  question: described('Asks for a number, or for the range, and names the unit wanted.'),
  value: v.exactOptional(v.pipe(number, v.description('Either this or range.'))),
  range: v.exactOptional(
    v.pipe(
      v.strictTuple([number, number], 'must be two numbers'),
      v.description('Lower and upper end. Either this or value.'),
    ),
  ),
  tolerance: v.exactOptional(tolerance),
  unit,
}

export const orderingTask = {
  kind: v.literal('ordering'),
  question: described('Says what is put in order, and from where to where.'),
  steps: v.pipe(
    v.array(
      v.union(
        [
          bilingual,
          v.strictObject({
            together: v.pipe(
              v.array(bilingual),
              v.minLength(2, 'has fewer than 2 steps that stand together'),
            ),
          }),
        ],
        'must be a text in en and nl, or a list of them under "together"',
      ),
    ),
    v.minLength(3, 'has fewer than 3 steps'),
    v.maxLength(7, 'has more than 7 steps'),
    v.description(
      'In the right order; what stands under "together" has any order among itself.',
    ),
  ),
}

/** What must hold between two fields of a task; undefined when it does. */
export function flawOf(task: AskedOptions | AskedNumber | OtherTask): string | undefined {
  switch (task.kind) {
    case 'choice': {
      const right = task.options.filter(({ correct }) => correct).length
      if (!task.several)
        return right === 1 ? undefined : 'must mark exactly one option with correct: true'
      const some = right > 1 && right < task.options.length
      return some
        ? undefined
        : 'must mark two options or more with correct: true, not all'
    }
    case 'numeric': {
      const one = (task.value === undefined) !== (task.range === undefined)
      return one ? undefined : 'must have either a value or a range'
    }
    default:
      return undefined
  }
}

interface AskedOptions {
  readonly kind: 'choice'
  readonly several?: true
  readonly options: readonly { readonly correct?: true }[]
}
interface AskedNumber {
  readonly kind: 'numeric'
  readonly value?: number
  readonly range?: readonly [number, number]
}
interface OtherTask {
  readonly kind: Exclude<NoteKind, 'choice' | 'numeric'>
}
