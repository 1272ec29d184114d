import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  allTabs,
  canClose,
  canSplit,
  closeTab,
  firstTabs,
  focusColumn,
  keepTab,
  moveTab,
  moveToOtherColumn,
  neighbourOf,
  openTab,
  placeTab,
  restoreTabs,
  shownAddress,
  type OpenTabs,
} from '../../../../../src/ui/workbench/layout/open-tabs'

/**
 * Reads tabs as they are written here: columns parted by `|`, the tab shown in brackets, a preview with `?`, the
 * column with the keyboard with `*` in front.
 */
function tabs(text: string): OpenTabs {
  const columns = text.split('|').map((column) => {
    const words = column.replace('*', '').trim().split(/\s+/)
    const plain = (word: string): string => word.replace(/[[\]?]/g, '')
    return {
      tabs: words.map((word) => ({ address: plain(word), preview: word.includes('?') })),
      shown: plain(words.find((word) => word.startsWith('[')) ?? ''),
    }
  })
  const focused = text.split('|').findIndex((column) => column.includes('*'))
  const [left, right] = columns
  if (!left) throw new Error(`no columns in ${text}`)
  return right
    ? { columns: [left, right], focused: focused === 1 ? 1 : 0 }
    : { columns: [left], focused: 0 }
}

/** The reverse of `tabs`. */
function written({ columns, focused }: OpenTabs): string {
  return columns
    .map(({ tabs: open, shown }, index) => {
      const words = open.map(({ address, preview }) => {
        const word = preview ? `${address}?` : address
        return address === shown ? `[${word}]` : word
      })
      return `${columns.length > 1 && index === focused ? '*' : ''}${words.join(' ')}`
    })
    .join(' | ')
}

test.each([
  ['a new tab beside the one shown', '[study] help', 'plan', false, 'study [plan] help'],
  ['one that is open already', '[study] help', 'help', false, 'study [help]'],
  [
    'one that is open in the other column',
    '*[study] | [plan]',
    'plan',
    false,
    '[study] | *[plan]',
  ],
  ['a preview', '[study]', 'help', true, 'study [help?]'],
  [
    'a preview in place of the earlier one',
    'study [help?]',
    'card/a',
    true,
    'study [card/a?]',
  ],
  [
    'a preview in place of one in the other column',
    '*[study] | [help?]',
    'card/a',
    true,
    'study [card/a?]',
  ],
  ['a kept tab beside a preview', 'study [help?]', 'plan', false, 'study help? [plan]'],
  ['a preview that shall be kept now', 'study [help?]', 'help', false, 'study [help]'],
  [
    'Study in front, and never as a preview',
    'plan [help]',
    'study',
    true,
    '[study] plan help',
  ],
])('opening shows %s', (_, before, address, preview, after) => {
  expect(written(openTab(tabs(before), address, preview))).toBe(after)
})

test.each([
  ['its right neighbour', 'study [plan] help', 'plan', 'study [help]'],
  ['its left neighbour at the end', 'study plan [help]', 'help', 'study [plan]'],
  ['the same tab when another is closed', '[study] plan', 'plan', '[study]'],
  ['Study when it was the last', '[plan]', 'plan', '[study]'],
  ['Study when that was the last', '[study]', 'study', '[study]'],
  ['the other column when its own is empty', '[study] | *[plan]', 'plan', '[study]'],
  ['the right column when the left is empty', '*[study] | [plan]', 'study', '[plan]'],
  ['what it was for a tab that is not open', '[study]', 'plan', '[study]'],
])('closing a tab shows %s', (_, before, address, after) => {
  expect(written(closeTab(tabs(before), address))).toBe(after)
})

test.each([
  ['to the right', 'study [plan] help', 1, 'study help [plan]'],
  ['to the left', 'study [plan] help', -1, '[plan] study help'],
  ['not beyond the end', 'study [plan]', 1, 'study [plan]'],
  ['not beyond the start', '[study] plan', -1, '[study] plan'],
] as const)('a tab moves %s', (_, before, step, after) => {
  expect(written(moveTab(tabs(before), step))).toBe(after)
})

test.each([
  ['before another', 'study plan [help]', 'help', 0, 0, '[help] study plan'],
  ['behind the last', '[study] plan help', 'study', 0, 3, 'plan help [study]'],
  ['onto itself', 'study [plan]', 'plan', 0, 1, 'study [plan]'],
  [
    'into the other column',
    'study [plan] | *[help]',
    'plan',
    1,
    0,
    '[study] | *[plan] help',
  ],
  ['so that its column goes', '*[study] | [help]', 'study', 1, 1, 'help [study]'],
  ['into a new column', 'study [plan]', 'plan', 1, 0, '[study] | *[plan]'],
  ['nowhere when it is not open', '[study]', 'plan', 0, 0, '[study]'],
] as const)('a tab is put %s', (_, before, address, column, index, after) => {
  expect(written(placeTab(tabs(before), address, column, index))).toBe(after)
})

test.each([
  ['to a new second one', 'study [plan]', '[study] | *[plan]'],
  ['to a new second one, Study taking its place', '[plan]', '[study] | *[plan]'],
  ['nowhere when Study is alone', '[study]', '[study]'],
  ['to the other one', 'study [plan] | [help]', '[study] | *help [plan]'],
  ['back, and the empty one goes', '[study] | *[plan]', 'study [plan]'],
])('the tab shown moves from its column %s', (_, before, after) => {
  expect(written(moveToOtherColumn(tabs(before)))).toBe(after)
})

test.each([
  ['[study]', false, false],
  ['study [plan]', true, true],
  ['[plan]', true, true],
  ['*[study] | [plan]', false, true],
])('whether %s can be split or closed', (before, split, close) => {
  expect([canSplit(tabs(before)), canClose(tabs(before))]).toEqual([split, close])
})

test('a preview that is kept is none any more', () => {
  expect(written(keepTab(tabs('study [help?]'), 'help'))).toBe('study [help]')
})

test('the keyboard goes to a column that there is', () => {
  const two = tabs('*[study] | [plan]')
  expect(written(focusColumn(two, 1))).toBe('[study] | *[plan]')
  expect(focusColumn(tabs('[study]'), 1)).toEqual(tabs('[study]'))
})

test.each([
  ['study [plan] help', 1, 'help'],
  ['study plan [help]', 1, 'study'],
  ['[study] plan', -1, 'plan'],
  ['[study]', 1, 'study'],
] as const)('in %s, %i on is %s', (before, step, expected) => {
  expect(neighbourOf(tabs(before), step)).toBe(expected)
})

const exists = (address: string): boolean => address !== 'gone'

test.each<[string, unknown, string]>([
  ['what was open', tabs('study [plan] | *[help?]'), 'study [plan] | *[help?]'],
  ['nothing that is gone', tabs('study [gone] plan'), '[study] plan'],
  ['no column that is empty by that', tabs('[gone] | *[plan]'), '[plan]'],
  ['nothing twice', tabs('study [plan] | *[plan]'), 'study [plan]'],
  ['one preview', tabs('study? [plan?] | *[help?]'), 'study [plan?] | *[help]'],
  ['the first tabs for nothing', undefined, '[study]'],
  ['the first tabs for something else', ['study', 'plan'], '[study]'],
  ['the first tabs for damage', { columns: [{ tabs: 'x' }, 3] }, '[study]'],
])('a restart restores %s', (_, remembered, expected) => {
  const text: unknown = JSON.parse(JSON.stringify(remembered ?? null))
  expect(written(restoreTabs(text, exists))).toBe(expected)
})

const address = fc.constantFrom('study', 'plan', 'help', 'card/a', 'card/b')
const column = fc.constantFrom<(0 | 1)[]>(0, 1)
const step = fc.constantFrom<(1 | -1)[]>(1, -1)
const change = fc.oneof(
  fc.tuple(address, fc.boolean()).map(
    ([to, preview]) =>
      (open: OpenTabs) =>
        openTab(open, to, preview),
  ),
  address.map((to) => (open: OpenTabs) => closeTab(open, to)),
  address.map((to) => (open: OpenTabs) => keepTab(open, to)),
  step.map((by) => (open: OpenTabs) => moveTab(open, by)),
  column.map((to) => (open: OpenTabs) => focusColumn(open, to)),
  fc.tuple(address, column, fc.integer({ min: 0, max: 5 })).map(
    ([what, to, index]) =>
      (open: OpenTabs) =>
        placeTab(open, what, to, index),
  ),
  fc.constant((open: OpenTabs) => moveToOtherColumn(open)),
)

test('whatever is done, each address is open once, each column shows one of its tabs, and one preview is there at most', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const open = changes.reduce((before, apply) => apply(before), firstTabs)
      const addresses = allTabs(open).map((tab) => tab.address)
      expect(new Set(addresses).size).toBe(addresses.length)
      expect(allTabs(open).filter(({ preview }) => preview).length).toBeLessThan(2)
      for (const { tabs: own, shown } of open.columns)
        expect(own.map((tab) => tab.address)).toContain(shown)
      expect(open.columns[open.focused]).toBeDefined()
      expect(addresses).toContain(shownAddress(open))
      expect(restoreTabs(open, () => true)).toEqual(open)
    }),
  )
})
