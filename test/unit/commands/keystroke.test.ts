import { expect, test } from 'vitest'
import {
  keystroke,
  typesWithOption,
  type KeyPress,
} from '../../../src/commands/keystroke'

const plain: KeyPress = {
  key: 'b',
  code: 'KeyB',
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
}

test.each<[string, Partial<KeyPress>, string | undefined]>([
  ['a letter', {}, 'b'],
  ['a letter with Caps Lock', { key: 'B' }, 'b'],
  ['the space bar', { key: ' ', code: 'Space' }, 'space'],
  ['Enter', { key: 'Enter', code: 'Enter' }, 'enter'],
  ['a function key', { key: 'F1', code: 'F1' }, 'f1'],
  ['a modifier and a letter', { key: 'z', code: 'KeyZ', ctrlKey: true }, 'ctrl+z'],
  [
    'two modifiers, always in one order',
    { key: 'P', code: 'KeyP', shiftKey: true, ctrlKey: true },
    'ctrl+shift+p',
  ],
  ['the Windows key', { metaKey: true }, 'meta+b'],
  ['a modifier alone', { key: 'Control', code: 'ControlLeft', ctrlKey: true }, undefined],
  ['a lock key', { key: 'NumLock', code: 'NumLock' }, undefined],
  ['a digit of AZERTY, typed without Shift', { key: '&', code: 'Digit1' }, '1'],
  ['a digit of AZERTY on a shifted key', { key: 'é', code: 'Digit2' }, '2'],
  [
    'a digit key with Shift goes by what it types',
    { key: '!', code: 'Digit1', shiftKey: true },
    '!',
  ],
  ['a slash of QWERTY', { key: '/', code: 'Slash' }, '/'],
  ['a slash of AZERTY', { key: '/', code: 'Period', shiftKey: true }, '/'],
  ['a slash of QWERTZ', { key: '/', code: 'Digit7', shiftKey: true }, '/'],
  [
    'a digit of AZERTY typed with Shift',
    { key: '1', code: 'Digit1', shiftKey: true },
    'shift+1',
  ],
  ['Shift and the space bar', { key: ' ', code: 'Space', shiftKey: true }, 'shift+space'],
  [
    'a sign with Ctrl and Shift',
    { key: '?', code: 'Slash', ctrlKey: true, shiftKey: true },
    'ctrl+shift+?',
  ],
  ['a digit of the number pad', { key: '3', code: 'Numpad3' }, '3'],
  ['the number pad without Num Lock', { key: 'ArrowDown', code: 'Numpad2' }, 'arrowdown'],
  ['a letter of AZERTY by what it types', { key: 'a', code: 'KeyQ' }, 'a'],
  ['a Cyrillic letter by its place', { key: 'и', code: 'KeyB' }, 'b'],
  [
    'AltGr as the two keys that Windows reports',
    { ctrlKey: true, altKey: true },
    'ctrl+alt+b',
  ],
])('%s', (_, change, expected) => {
  expect(keystroke({ ...plain, ...change }, false)).toBe(expected)
})

test.each<[string, Partial<KeyPress>, string]>([
  ['Command stands for Ctrl', { key: 'z', code: 'KeyZ', metaKey: true }, 'ctrl+z'],
  ['Control is a key of its own', { key: 'z', code: 'KeyZ', ctrlKey: true }, 'control+z'],
])('on a Mac %s', (_, change, expected) => {
  expect(keystroke({ ...plain, ...change }, true)).toBe(expected)
})

test.each<[string, Partial<KeyPress>, boolean, boolean]>([
  ['Option on a Mac types a sign', { altKey: true }, true, true],
  ['Option with Command is a command', { altKey: true, metaKey: true }, true, false],
  ['Alt elsewhere is a command', { altKey: true }, false, false],
])('%s', (_, change, mac, expected) => {
  expect(typesWithOption({ ...plain, ...change }, mac)).toBe(expected)
})
