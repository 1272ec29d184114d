import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clozeNumbers, parseCloze } from '../../../../src/domain/card/cloze'

test('a text is split into plain stretches and deletions with their hints', () => {
  expect(
    parseCloze('In parallel: {{c1::force}}; in series: {{c2::velocity::how fast}}.'),
  ).toEqual([
    { text: 'In parallel: ' },
    { number: 1, text: 'force' },
    { text: '; in series: ' },
    { number: 2, text: 'velocity', hint: 'how fast' },
    { text: '.' },
  ])
})

test.each([
  ['a hint may hold colons', '{{c1::a::b::c}}', [{ number: 1, text: 'a', hint: 'b::c' }]],
  ['an empty hint is none', '{{c1::a::}}', [{ number: 1, text: 'a' }]],
  ['a deletion may hold line breaks', '{{c1::a\nb}}', [{ number: 1, text: 'a\nb' }]],
  [
    'a deletion may hold single braces',
    '{{c1::{x}}}',
    [{ number: 1, text: '{x' }, { text: '}' }],
  ],
  ['a number 0 is plain text', '{{c0::a}}', [{ text: '{{c0::a}}' }]],
  ['missing braces are plain text', '{{c1::a', [{ text: '{{c1::a' }]],
  [
    'of nested deletions only the inner one is a deletion',
    '{{c1::a {{c2::b}} c}}',
    [{ text: '{{c1::a ' }, { number: 2, text: 'b' }, { text: ' c}}' }],
  ],
  ['an empty text has no parts', '', []],
])('%s', (_rule, text, parts) => {
  expect(parseCloze(text)).toEqual(parts)
})

test('the numbers of a text come ascending and each once', () => {
  expect(clozeNumbers('{{c10::a}} {{c2::b}} {{c10::c}} {{c1::d}}')).toEqual([1, 2, 10])
  expect(clozeNumbers('nothing to fill in')).toEqual([])
})

test('no text makes the parser throw, lose plain text or run long', () => {
  const strange = fc
    .array(fc.constantFrom('{{', '}}', 'c1', 'c0', '::', ':', '{', '}', 'é', '\n', ' '))
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(fc.oneof(strange, fc.string()), (text) => {
      const rebuilt = parseCloze(text).map((part) => part.text)
      rebuilt.reduce((from, stretch) => {
        const at = text.indexOf(stretch, from)
        expect(at).toBeGreaterThanOrEqual(from)
        return at + stretch.length
      }, 0)
      expect(parseCloze(text).some(({ number }) => number === 0)).toBe(false)
    }),
  )
})
