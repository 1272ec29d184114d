import { expect, test } from 'vitest'
import { toneOf, type HeardMoment } from '../../../../src/ui/sounds/tone-of'

const question: HeardMoment = {
  status: 'studying',
  cardId: 'a:basic',
  side: 'question',
  outcome: undefined,
  newest: undefined,
  noticed: false,
  source: undefined,
}
const answer: HeardMoment = { ...question, side: 'answer' }
const next: HeardMoment = { ...question, cardId: 'b:basic', newest: 'good' }
const done: HeardMoment = { ...question, status: 'done', newest: 'good' }

test.each<[string, HeardMoment, HeardMoment, ReturnType<typeof toneOf>]>([
  ['an answer that nothing checked', question, answer, undefined],
  ['a right answer', question, { ...answer, outcome: 'right' }, 'right'],
  ['a partly right answer', question, { ...answer, outcome: 'partly' }, 'wrong'],
  ['a wrong answer', question, { ...answer, outcome: 'wrong' }, 'wrong'],
  ['Good for what she judged herself', answer, next, 'right'],
  ['Again for what she judged herself', answer, { ...next, newest: 'again' }, 'wrong'],
  ['the grade of what was checked', { ...answer, outcome: 'right' }, next, undefined],
  ['the last answer', answer, done, 'end'],
  ['the last answer, checked', { ...answer, outcome: 'wrong' }, done, 'end'],
  ['a flag on the answer', answer, { ...answer, noticed: true }, undefined],
  ['an undo from an answer', answer, { ...next, noticed: true }, undefined],
  ['a burial', answer, { ...next, noticed: true, newest: 'bury' }, undefined],
  ['the card that comes first', { ...question, status: 'loading' }, question, undefined],
  ['another set of cards', answer, { ...next, source: { of: 'ahead' } }, undefined],
  [
    'an answer taken back when all is done',
    done,
    { ...answer, noticed: true },
    undefined,
  ],
])('%s', (_, before, after, tone) => {
  expect(toneOf(before, after)).toBe(tone)
})
