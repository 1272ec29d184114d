import { expect, test } from 'vitest'
import { moveInMenu } from '../../../../../src/ui/workbench/menu/move-in-menu'
import { typeAhead, typedOn } from '../../../../../src/ui/workbench/menu/type-ahead'

test.each<[string, number, number | undefined]>([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 3, 0],
  ['ArrowUp', 0, 3],
  ['Home', 2, 0],
  ['End', 1, 3],
  ['PageUp', 2, 0],
  ['PageDown', 0, 3],
  ['ArrowLeft', 1, undefined],
])('%s leads from entry %i of four to %s', (key, chosen, next) => {
  expect(moveInMenu(key, chosen, 4)).toBe(next)
})

const titles = ['Bury', 'Suspend', 'Show the answer', 'Öffnen', 'Bring back']

test.each<[string, number, number | undefined]>([
  ['s', 0, 1],
  ['s', 1, 2],
  ['s', 2, 1],
  ['sh', 1, 2],
  ['SU', 1, 1],
  ['b', 0, 4],
  ['ö', 0, 3],
  ['x', 0, undefined],
])('“%s” typed on entry %i leads to %s', (text, chosen, next) => {
  expect(typeAhead(titles, chosen, text)).toBe(next)
})

test('letters typed in a row belong together, and after a pause a new word begins', () => {
  const first = typedOn({ text: '', at: 0 }, 's', 5000)
  expect(typedOn(first, 'h', 5300)).toEqual({ text: 'sh', at: 5300 })
  expect(typedOn(first, 'h', 6000)).toEqual({ text: 'h', at: 6000 })
})
