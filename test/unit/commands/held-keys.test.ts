import { expect, test } from 'vitest'
import { HeldKeys } from '../../../src/commands/held-keys'

function answerShownWith(...codes: string[]): HeldKeys {
  const held = new HeldKeys()
  codes.forEach((code) => held.pressed(code))
  held.answerShown()
  return held
}

test('a key down when the answer appears is held until it comes up', () => {
  const held = answerShownWith('Space')
  const before = held.heldSinceAnswer
  held.released('Space')
  expect([before, held.heldSinceAnswer]).toEqual([true, false])
})

test('an answer shown with the mouse waits for no key', () => {
  expect(answerShownWith().heldSinceAnswer).toBe(false)
})

test('a key pressed after the answer appeared holds nothing up', () => {
  const held = answerShownWith()
  held.pressed('Digit3')
  expect(held.heldSinceAnswer).toBe(false)
})

test('every key that was down must come up', () => {
  const held = answerShownWith('Space', 'Enter')
  held.released('Space')
  expect(held.heldSinceAnswer).toBe(true)
})

test('a key pressed anew was let go unseen', () => {
  const held = answerShownWith('Space')
  held.pressed('Space')
  expect(held.heldSinceAnswer).toBe(false)
})

test('a page that loses the keyboard forgets what was down', () => {
  const held = answerShownWith('Space')
  held.releasedAll()
  expect(held.heldSinceAnswer).toBe(false)
})
