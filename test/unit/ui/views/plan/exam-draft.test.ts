import { expect, test } from 'vitest'
import {
  draftOf,
  draftProblems,
  examOf,
  newDraft,
} from '../../../../../src/ui/views/plan/form/exam-draft'

const now = new Date(2026, 10, 26, 12).getTime()
const topics = [{ id: 'load' }, { id: 'volume' }] as unknown as Parameters<
  typeof newDraft
>[0] // only their ids are asked
const kept = { id: 'one', madeDay: 20_780, state: 'running' } as const
const fresh = () => newDraft(topics, 'nl', now, 'Exam')

test('a new draft is an exam of everything, four weeks from now at nine, with nothing to correct', () => {
  const exam = examOf(fresh(), kept)
  expect(new Date(exam.at)).toEqual(new Date(2026, 11, 24, 9))
  expect(exam).toMatchObject({ ...kept, topics: { load: 1, volume: 1 }, language: 'nl' })
  expect(exam.weekMinutes).toEqual([20, 20, 20, 20, 20, 20, 20])
  expect(draftProblems(exam, undefined, now)).toEqual([])
})

test('an exam comes back from its draft as it was, with uneven days, a last week and days off', () => {
  const exam = {
    ...examOf(fresh(), kept),
    weekMinutes: [10, 20, 30, 40, 50, 60, 0],
    lastWeekMinutes: 45,
    daysOff: [20_790, 20_795],
    mark: '7.5',
  } as const
  expect(examOf(draftOf(exam), exam)).toEqual(exam)
})

test('a moment that is over is a mistake only where it was just chosen', () => {
  const exam = { ...examOf(fresh(), kept), at: now - 1 }
  expect(draftProblems(exam, undefined, now)).toEqual(['past'])
  expect(draftProblems(exam, { ...exam, at: now + 1 }, now)).toEqual(['past'])
  expect(draftProblems({ ...exam, name: 'Renamed' }, exam, now)).toEqual([])
})

test('a date that is none is said to be one', () => {
  const exam = examOf({ ...fresh(), date: '' }, kept)
  expect(draftProblems(exam, undefined, now)).toEqual(['date'])
})
