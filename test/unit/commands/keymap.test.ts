import { expect, test } from 'vitest'
import { allCommands } from '../../../src/ui/components/all-commands'
import type { KeyOverride } from '../../../src/app/types'
import type { CommandContext } from '../../../src/commands/context'
import {
  buildKeymap,
  findConflicts,
  keyFor,
  resolve,
  type Pressed,
} from '../../../src/commands/keymap'

const question: CommandContext = {
  view: 'study',
  layout: { tabs: 2, columns: 2, closable: true, splittable: true, preview: true },
  status: 'studying',
  side: 'question',
  options: 0,
  figure: false,
  undoable: true,
  busy: false,
  clockIsBehind: false,
  sinceDrawnMs: 1000,
  keyHeldSinceAnswer: false,
}
const answer: CommandContext = { ...question, side: 'answer' }
const two: CommandContext = { ...answer, twoGrades: true }
const choice: CommandContext = { ...question, options: 4 }
const settings: CommandContext = { ...question, view: 'settings' }
const popup: CommandContext = { ...question, view: 'popup', layout: undefined }
const done: CommandContext = { ...question, status: 'done' }

const keymap = buildKeymap(allCommands)

interface Press extends Partial<Pressed> {
  readonly chord?: string
  readonly overrides?: readonly KeyOverride[]
}

/** What a press does, in a word: a command's id, `wait …`, `ours` or `free`. */
function outcome(stroke: string, context: CommandContext, press: Press = {}): string {
  const { chord, overrides, ...rest } = press
  const map = overrides ? buildKeymap(allCommands, overrides) : keymap
  const pressed: Pressed = { stroke, repeat: false, focus: 'page', ...rest }
  const resolution = resolve(map, context, pressed, chord)
  switch (resolution.kind) {
    case 'run':
      return resolution.command.id
    case 'wait':
      return `wait ${resolution.chord}`
    case 'nothing':
      return resolution.ours ? 'ours' : 'free'
  }
}

test.each<[string, string, CommandContext, Press, string]>([
  ['Space shows the answer', 'space', question, {}, 'study.showAnswer'],
  ['Enter shows the answer', 'enter', question, {}, 'study.showAnswer'],
  ['Space after the answer is Good', 'space', answer, {}, 'study.gradeGood'],
  ['Enter after the answer is Good', 'enter', answer, {}, 'study.gradeGood'],
  ['1 is Again', '1', answer, {}, 'study.gradeAgain'],
  ['2 is Hard', '2', answer, {}, 'study.gradeHard'],
  ['3 is Good', '3', answer, {}, 'study.gradeGood'],
  ['4 is Easy', '4', answer, {}, 'study.gradeEasy'],
  ['with two grades 1 is Again', '1', two, {}, 'study.gradeAgain'],
  ['with two grades 2 is Good', '2', two, {}, 'study.gradeGoodOfTwo'],
  ['with two grades 3 is Good', '3', two, {}, 'study.gradeGood'],
  ['with two grades 4 is nothing', '4', two, {}, 'free'],
  ['5 is nothing after the answer', '5', answer, {}, 'free'],
  ['a digit chooses an option before it', '2', choice, {}, 'study.chooseOption2'],
  ['a digit grades after it', '2', { ...choice, side: 'answer' }, {}, 'study.gradeHard'],
  ['a digit beyond the options is free', '5', choice, {}, 'free'],
  ['a digit before the answer of a plain card is free', '3', question, {}, 'free'],
  ['Ctrl+Z undoes', 'ctrl+z', question, {}, 'study.undo'],
  ['Ctrl+Z undoes when all is done', 'ctrl+z', done, {}, 'study.undo'],
  ['nothing to undo', 'ctrl+z', { ...question, undoable: false }, {}, 'free'],
  ['no study key while settings are shown', 'b', settings, {}, 'free'],
  ['Space scrolls the settings', 'space', settings, {}, 'free'],
  ['Space scrolls when all is done', 'space', done, {}, 'free'],
  ['the popup studies too', '4', { ...popup, side: 'answer' }, {}, 'study.gradeEasy'],
  ['the popup has no palette', 'f1', popup, {}, 'free'],
  ['F1 opens the palette', 'f1', settings, {}, 'view.openPalette'],
  ['Ctrl+B is the side bar', 'ctrl+b', question, {}, 'layout.toggleSideBar'],
  ['B with Shift is not bury', 'shift+b', question, {}, 'free'],
])('%s', (_, stroke, context, press, expected) => {
  expect(outcome(stroke, context, press)).toBe(expected)
})

test.each<[string, string, CommandContext, Press, string]>([
  ['a key held down shows nothing', 'space', question, { repeat: true }, 'ours'],
  ['a key held down grades nothing', '3', answer, { repeat: true }, 'ours'],
  ['a key held down undoes nothing', 'ctrl+z', question, { repeat: true }, 'ours'],
  [
    'a grade 149 ms after drawing is ignored',
    '3',
    { ...answer, sinceDrawnMs: 149 },
    {},
    'free',
  ],
  [
    'a grade 150 ms after it counts',
    '3',
    { ...answer, sinceDrawnMs: 150 },
    {},
    'study.gradeGood',
  ],
  [
    'Space that comes too early does not scroll the card away',
    'space',
    { ...answer, sinceDrawnMs: 20 },
    {},
    'ours',
  ],
  [
    'the key that showed the answer must come up first',
    '3',
    { ...answer, keyHeldSinceAnswer: true },
    {},
    'free',
  ],
  ['no grade while one is being stored', '3', { ...answer, busy: true }, {}, 'free'],
])('keys never destroy work: %s', (_, stroke, context, press, expected) => {
  expect(outcome(stroke, context, press)).toBe(expected)
})

test.each<[string, string, Press, string]>([
  ['a letter is typed', 'b', { focus: 'field' }, 'free'],
  ['a digit is typed', '3', { focus: 'field' }, 'free'],
  ['a capital is typed', 'shift+b', { focus: 'field' }, 'free'],
  [
    'a sign of a Mac’s Option is typed',
    'alt+t',
    { focus: 'field', option: true },
    'free',
  ],
  ['Enter is the field’s', 'enter', { focus: 'field' }, 'free'],
  ['Ctrl+Z is the field’s', 'ctrl+z', { focus: 'field' }, 'free'],
  [
    'Ctrl+B still moves the side bar',
    'ctrl+b',
    { focus: 'field' },
    'layout.toggleSideBar',
  ],
  ['F1 still opens the palette', 'f1', { focus: 'field' }, 'view.openPalette'],
  ['Space presses the focused button', 'space', { focus: 'control' }, 'free'],
  ['Enter follows the focused link', 'enter', { focus: 'control' }, 'free'],
  ['a digit grades from a focused button', '4', { focus: 'control' }, 'study.gradeEasy'],
  ['a dialog keeps every key', 'f1', { focus: 'dialog' }, 'free'],
])('focus decides: %s', (_, stroke, press, expected) => {
  expect(outcome(stroke, answer, press)).toBe(expected)
})

test.each<[string, string, Press, string]>([
  ['the first stroke waits', 'ctrl+k', {}, 'wait ctrl+k'],
  ['the second one runs', 'ctrl+p', { chord: 'ctrl+k' }, 'view.openPalette'],
  ['a wrong second one does nothing', 'b', { chord: 'ctrl+k' }, 'ours'],
  ['the second alone is free', 'ctrl+p', {}, 'free'],
  [
    'a chord goes on in a field',
    'ctrl+p',
    { chord: 'ctrl+k', focus: 'field' },
    'view.openPalette',
  ],
  [
    'the second is no longer the focused button’s',
    'enter',
    { chord: 'ctrl+k', focus: 'control' },
    'layout.keepTab',
  ],
  ['a held first stroke does not wait', 'ctrl+k', { repeat: true }, 'ours'],
])('chords: %s', (_, stroke, press, expected) => {
  expect(outcome(stroke, question, press)).toBe(expected)
})

test.each<[string, string, readonly KeyOverride[], string]>([
  ['a key is added', 'x', [{ command: 'study.bury', keys: 'x' }], 'study.bury'],
  ['the default stays', 'b', [{ command: 'study.bury', keys: 'x' }], 'study.bury'],
  [
    'a default is removed',
    'b',
    [{ command: 'study.bury', keys: 'b', remove: true }],
    'free',
  ],
  ['the student’s key wins', 's', [{ command: 'study.bury', keys: 's' }], 'study.bury'],
  [
    'an unknown command changes nothing',
    'b',
    [{ command: 'gone', keys: 'b' }],
    'study.bury',
  ],
  [
    'a chord of the student’s',
    'ctrl+k',
    [{ command: 'study.bury', keys: 'ctrl+k b' }],
    'wait ctrl+k',
  ],
])('overrides: %s', (_, stroke, overrides, expected) => {
  expect(outcome(stroke, question, { overrides })).toBe(expected)
})

test('the key to show is the first default, or the newest of the student’s own', () => {
  const own = buildKeymap(allCommands, [
    { command: 'study.bury', keys: 'x' },
    { command: 'study.flag', keys: 'f', remove: true },
  ])
  const shown = ['study.gradeGood', 'view.openPalette', 'study.bury', 'study.flag'].map(
    (id) => keyFor(own, id),
  )
  expect(shown).toEqual(['3', 'f1', 'x', undefined])
})

const contexts = [question, answer, choice, settings, popup, done]

test('no default key means two things at once', () => {
  expect(findConflicts(keymap, contexts)).toEqual([])
})

test('a conflict names the key and both commands', () => {
  const own = buildKeymap(allCommands, [{ command: 'study.bury', keys: 's' }])
  expect(findConflicts(own, contexts)).toEqual([
    { keys: 's', commands: ['study.suspend', 'study.bury'] },
  ])
})

test('a single key in front of a chord is a conflict', () => {
  const own = buildKeymap(allCommands, [{ command: 'study.bury', keys: 'ctrl+k' }])
  expect(findConflicts(own, contexts)).toEqual([
    {
      keys: 'ctrl+k',
      commands: expect.arrayContaining(['view.openPalette', 'study.bury']),
    },
  ])
})
