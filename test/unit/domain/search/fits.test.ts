import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CardRow } from '../../../../src/domain/log/card-row'
import { defaultParameters } from '../../../../src/domain/scheduling/defaults'
import { fits, type SearchedCard } from '../../../../src/domain/search/fits'
import { readQuery } from '../../../../src/domain/search/read-query'
import { fields, kindWords, states } from '../../../../src/domain/search/terms'
import { freshRow, learningRow, reviewRow } from '../queue/rows'

const studyDay = 20_000
const now = studyDay * 86_400_000 + 12 * 3_600_000
const dayOf = (at: number) => Math.floor(at / 86_400_000)
const moment = { now, studyDay, dayOf, parameters: defaultParameters }

function card(row: CardRow): SearchedCard {
  return {
    row,
    overridden: false,
    text: 'satellite cells satellietcellen waar liggen ze vlak onder de basale lamina',
    topic: 'satellite cells satellietcellen en myonuclei physiology fysiologie',
    tags: ['week 3'],
  }
}

function found(typed: string, row: CardRow): boolean {
  const read = readQuery(typed)
  if ('error' in read) throw new Error(read.error.key)
  return fits(read.query, card(row), moment)
}

const review = reviewRow('a', { dueDay: studyDay, lapses: 8, flagged: 1 })
const fresh = freshRow('b')

describe('a card fits', () => {
  test.each<[string, CardRow, boolean]>([
    ['', fresh, true],
    ['satelliet', fresh, true],
    ['SATELLIËT', fresh, true],
    ['"basale lamina"', fresh, true],
    ['"lamina basale"', fresh, false],
    ['lamina basale', fresh, true],
    ['topic:myonuclei', fresh, true],
    ['topic:fysiologie', fresh, true],
    ['topic:load', fresh, false],
    ['tag:week', fresh, true],
    ['tag:week-4', fresh, false],
    ['kind:basic', fresh, true],
    ['kind:cloze', fresh, false],
    ['is:new', fresh, true],
    ['is:due', fresh, false],
    ['is:learned', fresh, false],
    ['is:due', review, true],
    ['is:learned', review, true],
    ['is:leech', review, true],
    ['is:leech', reviewRow('a', { lapses: 7 }), false],
    ['is:flagged', review, true],
    ['is:suspended', review, false],
    ['is:due', reviewRow('a', { dueDay: studyDay, suspended: 1 }), false],
    ['is:suspended', reviewRow('a', { suspended: 1 }), true],
    ['is:buried', reviewRow('a', { buriedUntilDay: studyDay + 1 }), true],
    ['is:buried', reviewRow('a', { buriedUntilDay: studyDay }), false],
    ['is:due', learningRow('a', { dueAt: now }), true],
    ['is:due', learningRow('a', { dueAt: now + 1 }), false],
    ['is:learning', learningRow('a', { dueAt: now }), true],
    ['stability<11', review, true],
    ['stability<10', review, false],
    ['stability=10', review, true],
    ['stability<10', fresh, false],
    ['-stability<10', fresh, true],
    ['difficulty>=5', review, true],
    ['retrievability<0,95', review, true],
    ['retrievability<50%', review, false],
    ['retrievability<0.5', fresh, false],
    ['due<1', review, true],
    ['due<0', review, false],
    ['due<0', reviewRow('a', { dueDay: studyDay - 3 }), true],
    ['due=0', learningRow('a', { dueAt: now }), true],
    ['due<9999', fresh, false],
    ['lapses>7', review, true],
    ['answers=3', review, true],
    ['answered:today', reviewRow('a', { lastStudyDay: studyDay }), true],
    ['answered:today', reviewRow('a', { lastStudyDay: studyDay - 1 }), false],
    ['answered:2', reviewRow('a', { lastStudyDay: studyDay - 1 }), true],
    ['answered:9999', fresh, false],
    ['is:new or is:due', review, true],
    ['is:new is:due', review, false],
    ['-(is:new or is:due)', review, false],
  ])('%s', (typed, row, expected) => {
    expect(found(typed, row)).toBe(expected)
  })
})

const term = fc.oneof(
  fc.constantFrom(...states).map((state) => `is:${state}`),
  fc.constantFrom(...kindWords).map((kind) => `kind:${kind}`),
  fc.constantFrom('lamina', 'qqqq', 'topic:cells', 'tag:week', 'due<3', 'stability>4'),
)
const anyRow = fc
  .record({
    dueDay: fc.integer({ min: studyDay - 9, max: studyDay + 9 }),
    suspended: fc.constantFrom(0 as const, 1 as const),
    buriedUntilDay: fc.constantFrom(0, studyDay + 1),
    lapses: fc.integer({ min: 0, max: 12 }),
  })
  .map((change) => reviewRow('a', change))

test('minus, or and parentheses follow logic for every card', () => {
  fc.assert(
    fc.property(term, term, anyRow, (a, b, row) => {
      const [inA, inB] = [found(a, row), found(b, row)]
      expect(found(`-${a}`, row)).toBe(!inA)
      expect(found(`${a} ${b}`, row)).toBe(inA && inB)
      expect(found(`${a} or ${b}`, row)).toBe(inA || inB)
      expect(found(`-(${a} or ${b})`, row)).toBe(found(`-${a} -${b}`, row))
    }),
  )
})

test('every field that an error offers is a field that can be read', () => {
  const values: Record<string, string> = { is: 'new', kind: 'basic', answered: '3' }
  for (const field of fields)
    expect(readQuery(`${field}:${values[field] ?? '1'}`)).toHaveProperty('query')
})
