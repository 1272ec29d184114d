import { expect, test } from 'vitest'
import { keyStrokes } from '../../../../src/tools/drivers/keys'

test('a key that types text goes down with its text and up again', () => {
  const space = { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, modifiers: 0 }

  expect(keyStrokes('Space')).toEqual([
    { type: 'keyDown', ...space, text: ' ' },
    { type: 'keyUp', ...space },
  ])
})

test('a key held with Control types nothing', () => {
  const undo = { key: 'z', code: 'KeyZ', windowsVirtualKeyCode: 90, modifiers: 2 }

  expect(keyStrokes('Control+z')).toEqual([
    { type: 'rawKeyDown', ...undo },
    { type: 'keyUp', ...undo },
  ])
})

test('an unknown key is refused by name', () => {
  expect(() => keyStrokes('Hyper+z')).toThrow('"Hyper"')
  expect(() => keyStrokes('Print')).toThrow('"Print"')
})
