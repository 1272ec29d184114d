import { expect, test } from 'vitest'
import type { NextInterval } from '../../../../../src/app/types'
import {
  longInterval,
  shortInterval,
} from '../../../../../src/ui/views/study/interval-text'

const intervals: readonly NextInterval[] = [
  { unit: 'minutes', value: 1 },
  { unit: 'minutes', value: 10 },
  { unit: 'hours', value: 1 },
  { unit: 'days', value: 1 },
  { unit: 'days', value: 21 },
  { unit: 'months', value: 3.24 },
  { unit: 'years', value: 1 },
  { unit: 'years', value: 12.4 },
]

test('an interval on an English button is short and keeps singular and plural apart', () => {
  expect(intervals.map((interval) => shortInterval(interval, 'en'))).toEqual([
    '1 min',
    '10 min',
    '1 hr',
    '1 day',
    '21 days',
    '3.2 mths',
    '1 yr',
    '12 yrs',
  ])
})

test('an interval on a Dutch button is short and has a decimal comma', () => {
  expect(intervals.map((interval) => shortInterval(interval, 'nl'))).toEqual([
    '1 min',
    '10 min',
    '1 uur',
    '1 dag',
    '21 dagen',
    '3,2 mnd',
    '1 jr',
    '12 jr',
  ])
})

test('a screen reader gets the unit as a whole word', () => {
  expect([
    longInterval({ unit: 'minutes', value: 1 }, 'en'),
    longInterval({ unit: 'months', value: 2.5 }, 'en'),
    longInterval({ unit: 'months', value: 2.5 }, 'nl'),
    longInterval({ unit: 'days', value: 4 }, 'nl'),
  ]).toEqual(['1 minute', '2.5 months', '2,5 maanden', '4 dagen'])
})
