import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CalculationNote, Language } from '../../../../src/domain/card/note'
import {
  drawNote,
  gradeCalculation,
  valuesFor,
} from '../../../../src/domain/grading/calculation'

const text = { en: 'Text', nl: 'Tekst' }
const epley: CalculationNote = {
  id: 'epley',
  title: text,
  facts: ['F113'],
  sources: [],
  explanation: text,
  kind: 'calculation',
  question: {
    en: 'Someone lifts {load} kg {reps} times.',
    nl: 'Iemand tilt {load} kg {reps} keer.',
  },
  variables: {
    load: { from: 40, to: 120, step: 2.5 },
    reps: { from: 3, to: 8, step: 1 },
  },
  formula: 'load * (1 + reps / 30)',
  unit: 'kg',
  decimals: 1,
  tolerance: 0.5,
  solution: {
    en: '{load} × (1 + {reps} / 30) = {load} × {round(1 + reps / 30, 0.001)} = {answer} kg',
    nl: '{load} × (1 + {reps} / 30) = {load} × {round(1 + reps / 30, 0.001)} = {answer} kg',
  },
  mistakes: [{ formula: 'load * 36 / (37 - reps)', text }],
}

function drawn(seed: string): CalculationNote {
  const note = drawNote(epley, seed)
  if (note.kind !== 'calculation') throw new Error('a calculation stays one')
  return note
}

test('every text is filled in, in the notation of its language', () => {
  const fixed = {
    ...epley,
    variables: {
      load: { from: 62.5, to: 62.5, step: 1 },
      reps: { from: 5, to: 5, step: 1 },
    },
  }
  const note = drawNote(fixed, 'any')
  expect(note.kind === 'calculation' && note.drawn).toEqual({
    question: {
      en: 'Someone lifts 62.5 kg 5 times.',
      nl: 'Iemand tilt 62,5 kg 5 keer.',
    },
    solution: {
      en: '62.5 × (1 + 5 / 30) = 62.5 × 1.167 = 72.9 kg',
      nl: '62,5 × (1 + 5 / 30) = 62,5 × 1,167 = 72,9 kg',
    },
    answer: { en: '72.9 kg', nl: '72,9 kg' },
    value: 72.9,
    mistakes: [70.3],
  })
})

test('one review draws the same numbers again, the next one others', () => {
  const seeds = Array.from({ length: 20 }, (_, answers) => `epley:calculation/${answers}`)
  const values = seeds.map((seed) => valuesFor(epley, seed))
  expect(seeds.map((seed) => valuesFor(epley, seed))).toEqual(values)
  expect(new Set(values.map((one) => JSON.stringify(one))).size).toBeGreaterThan(15)
})

test('every value of a variable is drawn, both ends included, and no other', () => {
  const loads = Array.from(
    { length: 2000 },
    (_, seed) => valuesFor(epley, `${seed}`)['load'],
  )
  const steps = Array.from({ length: 33 }, (_, step) => 40 + step * 2.5)
  expect([...new Set(loads)].toSorted((a = 0, b = 0) => a - b)).toEqual(steps)
})

test('a note of another kind has nothing to draw', () => {
  const { question, answer } = { question: text, answer: text }
  const basic = { ...epley, kind: 'basic', question, answer } as const
  expect(drawNote(basic, 'any')).toBe(basic)
})

test('what a typical mistake gives is told; the right answer never is one', () => {
  const note = drawn('seed')
  const { value = 0, mistakes = [] } = note.drawn ?? {}
  const graded = (answer: number) => gradeCalculation(note, String(answer), 'en')
  expect(graded(value)).toMatchObject({ outcome: 'right' })
  expect(graded(value)).not.toHaveProperty('mistake')
  expect(graded(mistakes[0] ?? 0)).toMatchObject({ outcome: 'wrong', mistake: 0 })
  expect(graded(value * 3)).not.toHaveProperty('mistake')
})

test('before it is drawn there is nothing to check', () => {
  expect(gradeCalculation(epley, '72.9', 'en')).toBeUndefined()
})

test('the drawn answer is always right as it is written, and one further off than the tolerance never', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom<Language>('en', 'nl'), (seed, language) => {
      const note = drawn(seed)
      const { answer, value = 0 } = note.drawn ?? {}
      const outcome = (typed: string) => gradeCalculation(note, typed, language)?.outcome
      expect(outcome(answer?.[language] ?? '')).toBe('right')
      expect(outcome((value + 0.5).toFixed(1))).toBe('right')
      expect(outcome((value + 0.7).toFixed(1))).toBe('wrong')
      expect(outcome((value - 0.7).toFixed(1))).toBe('wrong')
    }),
  )
})
