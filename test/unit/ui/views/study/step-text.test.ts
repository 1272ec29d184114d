import { expect, test } from 'vitest'
import type { StepTask } from '../../../../../src/domain/card/task'
import type { StepResponse } from '../../../../../src/domain/grading/response'
import { enteredText } from '../../../../../src/ui/views/study/parts/kinds/step-text'

const both = (text: string) => ({ en: text, nl: `${text} (nl)` })
const question = both('Which?')
const choice: StepTask = {
  kind: 'choice',
  question,
  several: true,
  options: ['a', 'b', 'c'].map((text) => ({ text: both(text), correct: text === 'a' })),
}
const ordering: StepTask = {
  kind: 'ordering',
  question,
  steps: [[both('x')], [both('y'), both('z')]],
}

test.each<[string, StepTask, StepResponse | undefined, string]>([
  ['options', choice, { kind: 'choice', chosen: [2, 0] }, 'c (nl); a (nl)'],
  [
    'an order',
    ordering,
    { kind: 'ordering', order: [2, 0, 1] },
    'z (nl) → x (nl) → y (nl)',
  ],
  ['a typed text', choice, { kind: 'typed', text: ' AMI ' }, 'AMI'],
  ['a number', choice, { kind: 'numeric', text: '0,8' }, '0,8'],
  ['her own word', choice, { kind: 'basic', knew: false }, ''],
  ['nothing', choice, undefined, ''],
])('what was entered, in one line: %s', (_, task, response, expected) => {
  expect(enteredText(task, response, 'nl')).toBe(expected)
})
