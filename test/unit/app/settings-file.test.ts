import { expect, test } from 'vitest'
import { parseSettings, settingsText } from '../../../src/app/settings-file'
import { defaultParameters } from '../../../src/domain/scheduling/defaults'

const looks = {
  language: 'nl',
  theme: 'dark',
  preferences: { textSize: 120, twoGrades: true },
} as const
const changed = { ...defaultParameters, newPerDay: 7 }
const text = settingsText(changed, looks)

/** The file with something else in it. */
function variant(change: object): string {
  return JSON.stringify({ ...(JSON.parse(text) as object), ...change })
}

test('what was exported comes back, without the weights, which are no setting', () => {
  const { weights: _, ...scheduling } = changed
  expect(parseSettings(text, defaultParameters)).toEqual({ ...looks, scheduling })
  expect(text).not.toContain('weights')
})

test.each([
  ['not JSON', 'hello', 'notJson', ''],
  ['cut off', text.slice(0, -20), 'notJson', ''],
  ['a list', '[]', 'foreign', ''],
  ['of another program', '{"format":"vscode","version":1}', 'foreign', ''],
  ['a full backup', '{"format":"myodeck-backup","version":1}', 'backup', ''],
  ['newer', variant({ version: 2, more: true }), 'newer', ''],
  ['with an unknown theme', variant({ theme: 'pink' }), 'invalid', 'theme'],
  ['with an unknown field', variant({ more: true }), 'invalid', 'more'],
  [
    'with a preference out of its range',
    variant({ preferences: { textSize: 900 } }),
    'invalid',
    'preferences.textSize',
  ],
  [
    'with a number out of its range',
    settingsText({ ...changed, newPerDay: -1 }, looks),
    'invalid',
    'scheduling.newPerDay',
  ],
])('a file that is %s is refused whole, with the reason', (_, file, refused, detail) => {
  expect(parseSettings(file, defaultParameters)).toEqual({ refused, detail })
})
