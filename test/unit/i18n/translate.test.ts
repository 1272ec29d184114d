import { expect, test } from 'vitest'
import { translate } from '../../../src/i18n/translate'

const tree = {
  plain: 'Study',
  deep: { title: 'Undo: {{title}}, {{grade}}' },
  due_one: '{{count, number}} card due',
  due_other: '{{count, number}} cards due',
  half: '{{known}} and {{unknown}}',
}

test.each([
  ['a text', 'en', 'plain', {}, 'Study'],
  [
    'placeholders deeper down',
    'en',
    'deep.title',
    { title: 'A', grade: 'Good' },
    'Undo: A, Good',
  ],
  ['the singular', 'en', 'due', { count: 1 }, '1 card due'],
  ['the plural', 'en', 'due', { count: 0 }, '0 cards due'],
  ['a large number in English', 'en', 'due', { count: 1200 }, '1,200 cards due'],
  ['a large number in Dutch', 'nl', 'due', { count: 1200 }, '1.200 cards due'],
  ['what is left open stays visible', 'en', 'half', { known: 'x' }, 'x and {{unknown}}'],
  [
    'a value is not read as a placeholder again',
    'en',
    'half',
    { known: '{{unknown}}', unknown: '$&' },
    '{{unknown}} and $&',
  ],
  ['an unknown key', 'en', 'deep.nothing', {}, 'deep.nothing'],
  ['a group is no text', 'en', 'deep', {}, 'deep'],
] as const)('%s', (_title, language, key, values, expected) => {
  expect(translate(tree, language, key, values)).toBe(expected)
})
