import { expect, test } from 'vitest'
import { keyLabel } from '../../../src/commands/key-label'

const words = { space: 'Spatie', enter: 'Enter', escape: 'Esc' }

test.each([
  ['space', 'Spatie', 'Spatie'],
  ['b', 'B', 'B'],
  ['f1', 'F1', 'F1'],
  ['ctrl+shift+p', 'Ctrl+Shift+P', '⌘⇧P'],
  ['ctrl+k ctrl+p', 'Ctrl+K Ctrl+P', '⌘K ⌘P'],
  ['ctrl+k shift+arrowleft', 'Ctrl+K Shift+←', '⌘K ⇧←'],
  ['ctrl++', 'Ctrl++', '⌘+'],
  ['+', '+', '+'],
])('%s is written as the student reads it', (keys, elsewhere, mac) => {
  expect([keyLabel(keys, words, false), keyLabel(keys, words, true)]).toEqual([
    elsewhere,
    mac,
  ])
})
