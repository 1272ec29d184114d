import { expect, test } from 'vitest'
import { HeldKeys, type HeldPress } from '../../../src/commands/held-keys'

function press(code: string, change: Partial<HeldPress> = {}): HeldPress {
  return { code, key: code, metaKey: false, ...change }
}

function answerShownWith(...presses: (string | HeldPress)[]): HeldKeys {
  const held = new HeldKeys()
  for (const one of presses) held.pressed(typeof one === 'string' ? press(one) : one)
  held.answerShown()
  return held
}

test('a key down when the answer appears is held until it comes up', () => {
  const held = answerShownWith('Space')
  const before = held.heldSinceAnswer
  held.released(press('Space'))
  expect([before, held.heldSinceAnswer]).toEqual([true, false])
})

test('an answer shown with the mouse waits for no key', () => {
  expect(answerShownWith().heldSinceAnswer).toBe(false)
})

test('a key pressed after the answer appeared holds nothing up', () => {
  const held = answerShownWith()
  held.pressed(press('Digit3'))
  expect(held.heldSinceAnswer).toBe(false)
})

test('every key that was down must come up', () => {
  const held = answerShownWith('Space', 'Enter')
  held.released(press('Space'))
  expect(held.heldSinceAnswer).toBe(true)
})

test('a key pressed anew was let go unseen', () => {
  const held = answerShownWith('Space')
  held.pressed(press('Space'))
  expect(held.heldSinceAnswer).toBe(false)
})

test('a page that loses the keyboard forgets what was down', () => {
  const held = answerShownWith('Space')
  held.releasedAll()
  expect(held.heldSinceAnswer).toBe(false)
})

test.each<[string, HeldPress]>([
  ['a key pressed while Command is down', press('KeyC', { metaKey: true })],
  ['Command itself', press('MetaLeft', { key: 'Meta', metaKey: true })],
  ['Shift', press('ShiftLeft', { key: 'Shift' })],
  ['AltGr', press('AltRight', { key: 'AltGraph' })],
  ['Caps Lock being switched on', press('CapsLock')],
  ['Num Lock', press('NumLock')],
])('%s holds nothing up, because its release may never be told', (_, one) => {
  expect(answerShownWith(one).heldSinceAnswer).toBe(false)
})

test.each([
  ['Command comes up forgets what was let go unseen while it was down', 'Meta', false],
  ['Shift comes up forgets nothing', 'Shift', true],
])('a page on which %s', (_, key, expected) => {
  const held = answerShownWith('Space')
  held.released(press(`${key}Left`, { key }))
  expect(held.heldSinceAnswer).toBe(expected)
})

test('a key pressed anew with Command was let go unseen before', () => {
  const held = answerShownWith('Space')
  held.pressed(press('Space', { metaKey: true }))
  expect(held.heldSinceAnswer).toBe(false)
})
