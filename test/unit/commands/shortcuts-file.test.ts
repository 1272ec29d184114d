import { expect, test } from 'vitest'
import type { KeyOverride } from '../../../src/app/types'
import { parseShortcuts, shortcutsText } from '../../../src/commands/shortcuts-file'

const commands = new Set(['study.bury'])
const keys: readonly KeyOverride[] = [
  { command: 'study.bury', keys: 'x' },
  { command: 'study.bury', keys: 'b', remove: true },
]

test('what was exported is imported again', () => {
  expect(parseShortcuts(shortcutsText(keys), commands)).toEqual({ keys })
})

function file(change: object): string {
  return JSON.stringify({ format: 'myodeck-shortcuts', version: 1, keys: [], ...change })
}

test.each([
  ['no JSON', 'keys', 'notJson', ''],
  ['another program’s', file({ format: 'vscode' }), 'foreign', ''],
  ['without keys', file({ keys: 'none' }), 'foreign', ''],
  ['of a newer version', file({ version: 2 }), 'newer', ''],
  [
    'with an unknown command',
    file({ keys: [{ command: 'gone', keys: 'x' }] }),
    'invalid',
    'gone',
  ],
  [
    'with keys that are none',
    file({ keys: [{ command: 'study.bury', keys: 'ctrl+' }] }),
    'invalid',
    'ctrl+',
  ],
])('a file is refused whole when it is %s', (_, text, refused, detail) => {
  expect(parseShortcuts(text, commands)).toEqual({ refused, detail })
})
