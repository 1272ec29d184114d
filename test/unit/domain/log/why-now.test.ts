import { expect, test } from 'vitest'
import type { CardRow } from '../../../../src/domain/log/card-row'
import { newRow } from '../../../../src/domain/log/fold'
import { whyNow } from '../../../../src/domain/log/why-now'
import { entries } from './deck'

const today = 20_000
const [, , entry] = entries
if (!entry) throw new Error('no card')
const fresh = newRow(entry)
const learned: CardRow = { ...fresh, state: 'review', dueDay: today }

test.each<[string, CardRow, ReturnType<typeof whyNow>]>([
  ['never answered', fresh, { why: 'new', position: 2 }],
  [
    'in its steps',
    { ...fresh, state: 'learning', dueAt: 99 },
    { why: 'step', dueAt: 99 },
  ],
  ['due on this day', learned, { why: 'dueToday' }],
  ['due before it', { ...learned, dueDay: today - 3 }, { why: 'overdue', days: 3 }],
  [
    'due after it',
    { ...learned, dueDay: today + 3 },
    { why: 'later', dueDay: today + 3 },
  ],
  [
    'corrected and not read',
    { ...learned, unreadCorrection: 2, dueDay: today - 1 },
    { why: 'corrected' },
  ],
  [
    'put off',
    { ...learned, buriedUntilDay: today + 1 },
    { why: 'buried', untilDay: today + 1 },
  ],
  ['put off until today', { ...learned, buriedUntilDay: today }, { why: 'dueToday' }],
  ['suspended', { ...learned, suspended: 1 }, { why: 'suspended' }],
])('a card %s says so', (_, row, expected) => {
  expect(whyNow(row, today)).toEqual(expected)
})
