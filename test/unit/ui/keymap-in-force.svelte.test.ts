import { afterEach, expect, test, vi } from 'vitest'
import { firstCommands } from '../../../src/ui/components/first-commands'
import {
  keyHint,
  loadAllCommands,
  setKeyOverrides,
} from '../../../src/ui/components/keymap-in-force.svelte'

afterEach(() => setKeyOverrides([]))

test('a key given to a command that is fetched later works without anything else being fetched', async () => {
  expect(firstCommands.map(({ id }) => id)).not.toContain('view.themeDark')
  expect(keyHint('view.themeDark')).toBeUndefined()

  setKeyOverrides([{ command: 'view.themeDark', keys: 'ctrl+alt+d' }])

  await vi.waitFor(() => expect(keyHint('view.themeDark')).toBe('Ctrl+Alt+D'))
})

test('the keys of a view come with the commands that are fetched with it, and the student’s own ones stay', async () => {
  setKeyOverrides([{ command: 'study.bury', keys: 'x' }])
  await loadAllCommands()

  expect(keyHint('browse.selectAll')).toBe('Ctrl+A')
  expect(keyHint('study.bury')).toBe('X')
})
