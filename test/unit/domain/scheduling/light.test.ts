import { expect, test } from 'vitest'
import { newSchedule, previewGrades } from '../../../../src/domain/scheduling/schedule'
import { grades, type Schedule } from '../../../../src/domain/scheduling/types'
import { answerAll, dayMs, firstDay, gradesOf, unfuzzed } from './samples'

const lightly = { ...unfuzzed, steps: 'light' } as const
const at = firstDay * dayMs

/** Where a card waits: its state and the minutes or days until it comes back. */
function wait({ state, dueAt, dueDay }: Schedule): string {
  if (dueAt !== undefined) return `${state} ${(dueAt - at) / 60_000} min`
  return `${state} ${(dueDay ?? 0) - firstDay} d`
}

function waits(letters: string): string[] {
  const answers = gradesOf(letters).map((grade) => ({ grade, afterDays: 0 }))
  return answerAll(answers, lightly).map(wait)
}

test('only Again keeps a new card on the same day; every other grade graduates at once', () => {
  const preview = previewGrades(
    newSchedule,
    { cardId: 'sample:card', at, studyDay: firstDay },
    lightly,
  )
  expect(grades.map((grade) => wait(preview[grade]))).toEqual([
    'learning 10 min',
    'review 1 d',
    'review 2 d',
    'review 8 d',
  ])
})

test('a card failed when new is repeated until it is right once', () => {
  expect(waits('AAG')).toEqual(['learning 10 min', 'learning 10 min', 'review 1 d'])
})

test('a card forgotten in review is repeated until it is right once, with any passing grade', () => {
  expect(waits('GAAH').slice(1)).toEqual([
    'relearning 10 min',
    'relearning 10 min',
    'review 1 d',
  ])
})

test('the memory after a repeat on the same day is the one that FSRS gives, whatever the steps', () => {
  const answers = gradesOf('AG').map((grade) => ({ grade, afterDays: 0 }))
  const memory = ({ stabilityDays, difficulty }: Schedule): unknown => [
    stabilityDays,
    difficulty,
  ]
  expect(answerAll(answers, lightly).map(memory)).toEqual(
    answerAll(answers, unfuzzed).map(memory),
  )
})
