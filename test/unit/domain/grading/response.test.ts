import { expect, test } from 'vitest'
import { readResponse, type CardResponse } from '../../../../src/domain/grading/response'

const responses: readonly CardResponse[] = [
  { kind: 'choice', chosen: [2, 0] },
  { kind: 'typed', text: 'myosta' },
  { kind: 'numeric', text: '65-' },
  { kind: 'calculation', text: '' },
  { kind: 'ordering', order: [1, 0, 2] },
  {
    kind: 'case',
    step: 1,
    stage: 'checked',
    responses: [
      { kind: 'choice', chosen: [1] },
      undefined,
      { kind: 'judged', knew: true },
    ],
    answeredIn: ['en', 'nl', 'nl'],
  },
]

test.each(responses)('a response of kind $kind outlives being stored', (response) => {
  const stored: unknown = JSON.parse(JSON.stringify(response))
  expect(readResponse(stored)).toEqual(response)
})

test.each([
  undefined,
  null,
  'text',
  {},
  { kind: 'choice', chosen: 1 },
  { kind: 'choice', chosen: ['1'] },
  { kind: 'typed' },
  { kind: 'figure', text: 'x' },
  { kind: 'judged', knew: 'yes' },
  { kind: 'case', step: 0, stage: 'asked', responses: [] },
  { kind: 'case', step: '0', stage: 'asked', responses: [], answeredIn: [] },
  { kind: 'case', step: 0, stage: 'done', responses: [], answeredIn: [] },
])('%j is no response', (data) => {
  expect(readResponse(data)).toBeUndefined()
})
