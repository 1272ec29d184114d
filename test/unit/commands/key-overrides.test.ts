import { expect, test } from 'vitest'
import type { KeyOverride } from '../../../src/app/types'
import { allContexts } from '../../../src/commands/all-contexts'
import type { Command } from '../../../src/commands/command'
import {
  areKeys,
  isKeptByBrowser,
  keysOf,
  rivalsOf,
  withDefaults,
  withKey,
  withoutKey,
} from '../../../src/commands/key-overrides'
import { buildKeymap, findConflicts } from '../../../src/commands/keymap'
import { allCommands } from '../../../src/ui/components/all-commands'
import { allViews } from '../../../src/ui/views/all-views'

const contexts = allContexts(allViews.map(({ id }) => id))

function command(id: string): Command {
  const found = allCommands.find((known) => known.id === id)
  if (!found) throw new Error(`there is no command ${id}`)
  return found
}
const bury = command('study.bury')
const removal: KeyOverride = { command: 'study.bury', keys: 'b', remove: true }
const added: KeyOverride = { command: 'study.bury', keys: 'x' }

test.each<[string, readonly KeyOverride[], readonly KeyOverride[]]>([
  ['a further key is added', withKey([], bury, 'x'), [added]],
  ['the same key is added once', withKey([added], bury, 'x'), [added]],
  ['a default that was taken away comes back', withKey([removal], bury, 'b'), []],
  ['a default is taken away', withoutKey([], bury, 'b'), [removal]],
  ['a further key is taken away without a trace', withoutKey([added], bury, 'x'), []],
  [
    'one command is reset',
    withDefaults([added, { ...added, command: 'study.flag' }], bury),
    [{ ...added, command: 'study.flag' }],
  ],
])('%s', (_, got, expected) => {
  expect(got).toEqual(expected)
})

test('the keys of a command are its defaults and then the student’s own', () => {
  const keymap = buildKeymap(allCommands, [
    added,
    { command: 'study.gradeGood', keys: '3', remove: true },
  ])
  expect([keysOf(keymap, 'study.bury'), keysOf(keymap, 'study.gradeGood')]).toEqual([
    ['b', 'x'],
    ['space', 'enter'],
  ])
})

test('no default key means two things in any context', () => {
  expect(findConflicts(buildKeymap(allCommands), contexts)).toEqual([])
})

test.each([
  ['the same key', 'study.bury', 's', ['study.suspend']],
  ['the start of chords', 'study.bury', 'ctrl+k z', ['layout.toggleZen']],
  [
    'a digit that grades, where options are chosen before',
    'study.showAnswer',
    '3',
    ['study.chooseOption3'],
  ],
  ['a key of another moment', 'study.gradeGood', 'ctrl+k x', []],
  ['a key of its own', 'study.bury', 'b', []],
  ['a free key', 'study.bury', 'x', []],
  ['a chord behind a key in use', 'study.bury', 'ctrl+b x', ['layout.toggleSideBar']],
])('what keys mean already: %s', (_, id, keys, expected) => {
  const rivals = rivalsOf(buildKeymap(allCommands), command(id), keys, contexts)
  expect(rivals.map((rival) => rival.id)).toEqual(expected)
})

test.each([
  ['ctrl+t', true],
  ['ctrl+shift+n', true],
  ['ctrl+w', true],
  ['ctrl+k w', false],
  ['ctrl+b', false],
])('whether a browser keeps %s for itself', (keys, expected) => {
  expect(isKeptByBrowser(keys)).toBe(expected)
})

test.each([
  ['b', true],
  ['ctrl+k ctrl+s', true],
  ['ctrl+alt+shift+arrowleft', true],
  ['ctrl++', true],
  ['ctrl+\\', true],
  ['f12', true],
  ['shift+ctrl+b', false],
  ['ctrl+', false],
  ['a b c', false],
  ['', false],
])('whether %j is written as keys are', (text, expected) => {
  expect(areKeys(text)).toBe(expected)
})

test('every default key is written as keys are', () => {
  const all = allCommands.flatMap(({ keys }) => keys)
  expect(all.filter((keys) => !areKeys(keys))).toEqual([])
})
