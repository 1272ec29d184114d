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
    checked: true,
    responses: [{ kind: 'choice', chosen: [1] }, undefined, { kind: 'typed', text: 'x' }],
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
  { kind: 'case', step: 0, checked: false },
  { kind: 'case', step: '0', checked: false, responses: [] },
])('%j is no response', (data) => {
  expect(readResponse(data)).toBeUndefined()
})
