import { expect, test } from 'vitest'
import {
  orderKey,
  placeUnder,
  type OrderPress,
} from '../../../../../src/ui/views/study/order-keys'

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }

test.each<[string, Partial<OrderPress>, boolean, ReturnType<typeof orderKey>]>([
  ['an arrow moves the focus', { key: 'ArrowDown' }, false, { kind: 'focus', place: 3 }],
  ['Home goes to the top', { key: 'Home' }, false, { kind: 'focus', place: 0 }],
  ['End goes to the bottom', { key: 'End' }, false, { kind: 'focus', place: 4 }],
  [
    'Alt with an arrow moves the item',
    { key: 'ArrowUp', altKey: true },
    false,
    { kind: 'move', place: 1 },
  ],
  ['in hand an arrow moves it', { key: 'ArrowUp' }, true, { kind: 'move', place: 1 }],
  ['in hand End moves it last', { key: 'End' }, true, { kind: 'move', place: 4 }],
  ['Escape puts it back', { key: 'Escape' }, true, { kind: 'put back' }],
  ['Space is the button’s own', { key: ' ' }, false, undefined],
  ['Escape with nothing in hand is not ours', { key: 'Escape' }, false, undefined],
  ['a letter is not ours', { key: 'f' }, false, undefined],
  ['Ctrl with an arrow is not ours', { key: 'ArrowUp', ctrlKey: true }, false, undefined],
  ['Alt with Enter is not ours', { key: 'Enter', altKey: true }, false, undefined],
])('%s', (_, press, inHand, expected) => {
  expect(orderKey({ ...plain, key: '', ...press }, 2, 5, inHand)).toEqual(expected)
})

test('beyond the end nothing moves, and the page does not scroll either', () => {
  expect(orderKey({ ...plain, key: 'ArrowUp' }, 0, 5, false)).toEqual({ kind: 'stay' })
  const down = { ...plain, key: 'ArrowDown', altKey: true }
  expect(orderKey(down, 4, 5, false)).toEqual({ kind: 'stay' })
})

const rows = [
  { top: 0, height: 20 },
  { top: 20, height: 60 },
  { top: 80, height: 20 },
]

test.each([
  ['within its own row it stays', 50, 1, 1],
  ['not yet past the middle of the row below', 89, 1, 1],
  ['past the middle of the row below', 91, 1, 2],
  ['past the middle of the row above', 9, 1, 0],
  ['far above the list', -500, 2, 0],
  ['far below the list', 900, 0, 2],
  ['past a tall row at once', 95, 0, 2],
])('a dragged row: %s', (_, y, place, expected) => {
  expect(placeUnder(y, rows, place)).toBe(expected)
})
