import { expect, test } from 'vitest'
import { plainText } from '../../../../../../src/domain/own/plain-text'
import { cardFace, type Segment } from '../../../../../../src/domain/card/face'
import { ownNoteAsNote } from '../../../../../../src/domain/own/own-cards'
import { blankFields } from '../../../../../../src/domain/own/own-note'
import type { Block, Inline } from '../../../../../../src/ui/views/study/markup/markup'
import {
  readInline,
  readMarkup,
} from '../../../../../../src/ui/views/study/markup/read-markup'

const text = (words: string): readonly Segment[] => [{ text: words, role: 'text' }]
const words = (...texts: string[]): Inline => ({
  is: 'words',
  segments: texts.map((one) => ({ text: one, role: 'text' })),
})
const line = (...inside: Inline[]): Block => ({ is: 'line', inside })

test('emphasis, code, low and high letters and a line break are read within a line', () => {
  expect(readInline(text('**IGF-1** and *mTOR*, `p70`, VO<sub>2</sub><br>x'))).toEqual([
    { is: 'strong', inside: [words('IGF-1')] },
    words(' and '),
    { is: 'em', inside: [words('mTOR')] },
    words(', '),
    { is: 'code', segments: text('p70') },
    words(', VO'),
    { is: 'sub', inside: [words('2')] },
    { is: 'br' },
    words('x'),
  ])
})

test('paragraphs, headings, lists in lists and tables are read from line to line', () => {
  expect(readMarkup(text('# Calf\n- soleus\n  1. slow\n- gastrocnemius'))).toEqual([
    { is: 'heading', inside: [words('Calf')] },
    {
      is: 'list',
      start: undefined,
      items: [
        [line(words('soleus')), { is: 'list', start: 1, items: [[line(words('slow'))]] }],
        [line(words('gastrocnemius'))],
      ],
    },
  ])
  expect(readMarkup(text('| set | rest |\n| --- | --- |\n| 1 | **60 s** |'))).toEqual([
    {
      is: 'table',
      head: [[words('set')], [words('rest')]],
      rows: [[[words('1')], [{ is: 'strong', inside: [words('60 s')] }]]],
    },
  ])
  expect(readMarkup(text('one\ntwo\n\n---\n\n```\na * b\n```'))).toEqual([
    { is: 'paragraph', inside: [words('one'), { is: 'br' }, words('two')] },
    { is: 'rule' },
    { is: 'code', segments: text('a * b') },
  ])
})

test.each([
  '- 5 °C',
  '1998. A good year',
  '# 1',
  '> 65 %',
  '3*4*5 = 60',
  '{mass}*{reps}*2',
  'fibre_type_two',
  '~5 kg to ~10 kg',
  'a < b and b > c',
  '[1]: Smith',
  '5 * 3 * 2',
])('"%s" on a line by itself means what it says', (written) => {
  expect(readMarkup(text(written))).toEqual([line(words(written))])
})

test('signs at the beginning of a line of a longer text are signs too, where they mark no list', () => {
  expect(readMarkup(text('> 65 %\n+ 2 kg\n[1]: Smith'))).toEqual([
    {
      is: 'paragraph',
      inside: [
        words('> 65 %'),
        { is: 'br' },
        words('+ 2 kg'),
        { is: 'br' },
        words('[1]: Smith'),
      ],
    },
  ])
})

test('a link leads somewhere only over https, and an image is its words', () => {
  expect(
    readInline(text('[a](https://example.org/x?y) ![b](https://x.org/i.png)')),
  ).toEqual([
    { is: 'link', address: 'https://example.org/x?y', inside: [words('a')] },
    words(' ', 'b'),
  ])
  const refused = [
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](data:text/html,hi)',
    '[a](http://x.org)',
    '[a](//x.org)',
    '[a](chrome://settings)',
    '[a](newtab.html#/x)',
    '[a](https://user:secret@x.org)',
    '[a](https://)',
  ]
  for (const link of refused) {
    expect(JSON.stringify(readInline(text(link))), link).not.toContain('"link"')
  }
})

/** What has been used against programs that show what strangers write. */
const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<style>*{display:none}</style>',
  '<form action="https://x.org"><input name=a></form>',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '<b onmouseover=alert(1)>x</b>',
  '<sub><img src=x onerror=alert(1)></sub>',
  '<!--><script>alert(1)</script>-->',
  '<object data="data:text/html,x"></object>',
  '![x](x" onerror="alert(1))',
  '[x](https://x.org" onclick="alert(1))',
  '<https://x.org/"onmouseover="alert(1)>',
]

test.each(hostile)('%s gives nothing but words, emphasis and links', (written) => {
  for (const blocks of [
    readMarkup(text(written)),
    readMarkup(text(`one\n\n${written}\n\ntwo`)),
    readMarkup(text(`- one\n- ${written}`)),
  ]) {
    for (const { is, address } of kindsIn(blocks)) {
      expect(['paragraph', 'line', 'list', 'words', 'sub', 'link', 'br']).toContain(is)
      if (address !== undefined) expect(address).toMatch(/^https:\/\/x\.org\/[^"<> ]*$/)
    }
    if (written.startsWith('<script')) expect(wordsIn(blocks)).toContain(written)
  }
})

interface Part {
  readonly is: string
  readonly address?: string
}

function kindsIn(tree: unknown): readonly Part[] {
  const found: Part[] = []
  JSON.stringify(tree, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'is' in value)
      found.push(value as Part)
    return value
  })
  return found
}

function wordsIn(tree: unknown): string {
  let found = ''
  JSON.stringify(tree, (key, value: unknown) => {
    if (key === 'text') found += String(value)
    return value
  })
  return found
}

test('a blank stands within bold type, a list or a table, and its answer may be marked itself', () => {
  const note = ownNoteAsNote({
    id: 'own-1',
    fields: {
      ...blankFields('en'),
      kind: 'cloze',
      prompt: {
        en: '- The **{{c1::*soleus*::calf}}, deep** one\n- is {{c2::slow}}',
        nl: '',
      },
    },
  })
  const face = cardFace(note, 'c1', 'en', '').markup
  const [list] = readMarkup(face?.prompt ?? [])
  const [filled] = readMarkup(face?.answer ?? [])
  const blank: Segment = { text: '[calf]', role: 'blank', hint: 'calf' }

  expect(list).toEqual({
    is: 'list',
    start: undefined,
    items: [
      [
        line(
          words('The '),
          {
            is: 'strong',
            inside: [{ is: 'words', segments: [blank, ...text(', deep')] }],
          },
          words(' one'),
        ),
      ],
      [line(words('is slow'))],
    ],
  })
  expect(filled).toMatchObject({
    items: [
      [
        line(
          words('The '),
          {
            is: 'strong',
            inside: [
              { is: 'mark', inside: [{ is: 'em', inside: [words('soleus')] }] },
              words(', deep'),
            ],
          },
          words(' one'),
        ),
      ],
      [line(words('is slow'))],
    ],
  })
})

test('what a text can be filled with to take long does not, and stays in the page', () => {
  const longest = 4_000
  const patterns = [
    '- ',
    '1. ',
    '* - ',
    '> ',
    '[',
    '**a ',
    '|a',
    '<',
    '<sub>',
    '![a](',
    '_a',
    '`',
  ]
  const before = performance.now()
  for (const pattern of patterns) {
    const filled = `${pattern.repeat(longest / pattern.length)}\nx`
    expect(wordsIn(readMarkup(text(filled)))).toContain('x')
  }
  const nested = Array.from({ length: 50 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')
  expect(kindsIn(readMarkup(text(nested))).filter(({ is }) => is === 'list').length).toBe(
    13,
  )
  // Marked needs 40 s for the first of these, left to itself.
  expect(performance.now() - before).toBeLessThan(10_000)
})

test.each([
  'A **bold *and* sharp** word',
  'VO<sub>2</sub> in `ml`',
  '[Soleus](https://example.org) and ![calf](image:1)',
  '\\*not\\* so',
  '3*4*5 and {a}*{b}*2',
  'snake_case _word_ __strong__',
  '# Head\nand **more**',
])('plain, "%s" has the words that are drawn of it', (written) => {
  const drawn = wordsIn(readMarkup(text(written)))
  expect(plainText(written).replaceAll('\n', '')).toBe(drawn)
})
