import { expect, test } from 'vitest'
import { leftAfter, mayComeNow } from '../../../../src/domain/queue/in-front'
import { freshRow, learningRow, reviewRow } from './rows'

const studyDay = 20_000
const now = studyDay * 86_400_000
const plenty = { reviews: 10, new: 10 }

const due = reviewRow('due')
const later = reviewRow('later', { dueDay: studyDay + 1 })
const fresh = freshRow('fresh')
const buried = freshRow('buried', { buriedUntilDay: studyDay + 1 })
const suspended = freshRow('suspended', { suspended: 1 })
const learning = learningRow('learning', { dueAt: now })
const soon = learningRow('soon', { dueAt: now + 1 })

function ids(rows: readonly { readonly noteId: string }[]): string[] {
  return rows.map(({ noteId }) => noteId)
}

test('a card that is due, new, or whose learning step has come may come now; no other', () => {
  const asked = [later, fresh, buried, due, suspended, soon, learning]
  expect(ids(mayComeNow(asked, plenty, studyDay, now))).toEqual([
    'fresh',
    'due',
    'learning',
  ])
})

test('today’s limits hold for cards that are asked for too', () => {
  const asked = [fresh, freshRow('fresh-2'), due, reviewRow('due-2'), learning]
  const served = { reviews: 1, new: 1 }
  expect(ids(mayComeNow(asked, served, studyDay, now))).toEqual([
    'fresh',
    'due',
    'learning',
  ])
})

test('what comes first is taken off what is left', () => {
  const served = { due: 6, reviews: 5, learning: 1, new: 4, overloaded: false }
  expect(leftAfter(served, [fresh, due, reviewRow('due-2'), learning])).toEqual({
    ...served,
    reviews: 3,
    new: 3,
  })
})
