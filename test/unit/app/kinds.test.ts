import { expect, test } from 'vitest'
import { createKinds } from '../../../src/app/kinds'
import type { Note, NoteKind } from '../../../src/domain/card/note'

const text = { en: 'Text', nl: 'Tekst' }
const common = {
  id: 'note',
  title: text,
  facts: ['F001'],
  sources: [],
  explanation: text,
  question: text,
}
const option = (correct: boolean) => ({ text, correct })
const choice: Note = {
  ...common,
  kind: 'choice',
  options: [option(true), option(false)],
  several: false,
}
const typed: Note = {
  ...common,
  kind: 'typed',
  answer: { en: 'myosin', nl: 'myosine' },
  accept: { en: [], nl: [] },
}
const calculation: Note = {
  ...common,
  kind: 'calculation',
  question: { en: 'Twice {load} kg?', nl: 'Twee keer {load} kg?' },
  variables: { load: { from: 2, to: 2, step: 1 } },
  formula: 'load * 2',
  unit: 'kg',
  decimals: 0,
  tolerance: 0,
  solution: text,
  mistakes: [],
}

function kinds() {
  const loaded: NoteKind[] = []
  return { loaded, kinds: createKinds(async (kind) => void loaded.push(kind)) }
}

test('a plain kind is ready without fetching anything', async () => {
  const { kinds: plain, loaded } = kinds()
  await plain.prepare('cloze')
  expect([plain.isReady('cloze'), loaded]).toEqual([true, []])
})

test('a choice is graded once its code is here', async () => {
  const { kinds: late } = kinds()
  expect(late.grade(choice, { kind: 'choice', chosen: [0] }, 'en')).toBeUndefined()
  await late.prepare('choice')
  expect(late.grade(choice, { kind: 'choice', chosen: [0] }, 'en')).toMatchObject({
    outcome: 'right',
  })
})

test('another kind is graded once its part and its grader have come', async () => {
  const { kinds: later, loaded } = kinds()
  const response = { kind: 'typed', text: 'Myosin' } as const
  expect([later.isReady('typed'), later.grade(typed, response, 'en')]).toEqual([
    false,
    undefined,
  ])
  await later.prepare('typed')
  expect([later.isReady('typed'), loaded]).toEqual([true, ['typed']])
  expect(later.grade(typed, response, 'en')).toMatchObject({ outcome: 'right' })
})

test('what was entered for another kind is not graded', async () => {
  const { kinds: later } = kinds()
  await later.prepare('typed')
  expect(later.grade(typed, { kind: 'choice', chosen: [0] }, 'en')).toBeUndefined()
})

test('a calculation is drawn with the numbers of its seed', async () => {
  const { kinds: later } = kinds()
  await later.prepare('calculation')
  expect(later.draw(calculation, 'seed')).toMatchObject({
    drawn: { question: { en: 'Twice 2 kg?', nl: 'Twee keer 2 kg?' }, value: 4 },
  })
  expect(later.draw(typed, 'seed')).toBe(typed)
})

test('a part that cannot be fetched leaves the kind unready and says why', async () => {
  const broken = createKinds(() => Promise.reject(new Error('gone')))
  await expect(broken.prepare('numeric')).rejects.toThrow('gone')
  expect(broken.isReady('numeric')).toBe(false)
})
