import { expect, test } from 'vitest'
import { parseDrawing } from '../../../../src/content/figures/drawing'
import { figureSvg } from '../deck-of'

const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 200">'

/** What is wrong with a drawing that has this inside. */
function complaints(inside: string, begin = open): string[] {
  const result = parseDrawing('f.svg', `${begin}\n${inside}\n</svg>`)
  return 'problems' in result
    ? result.problems.map(({ line, message }) => `${line} ${message}`)
    : []
}

test('a drawing gives its size, its shapes and its texts, each with region and label', () => {
  const result = parseDrawing('f.svg', figureSvg)
  expect('drawing' in result && result.drawing).toMatchObject({
    width: 360,
    height: 200,
    parts: [
      {
        tag: 'g',
        region: 'z-disc',
        attributes: {},
        parts: [
          {
            tag: 'line',
            attributes: { class: 'fig-line fig-heavy', x1: '40', y1: '60', x2: '40' },
          },
        ],
      },
      { tag: 'path', region: 'm-line' },
      { tag: 'text', label: 'z-disc', x: 40, y: 20, wrap: 12, badgeX: 40 },
      { tag: 'text', label: 'm-line', anchor: 'start', badgeX: 180 },
      { tag: 'text', text: 'unit', anchor: 'end', className: 'fig-muted' },
    ],
  })
})

test('the badge stands where the label begins, ends or has its middle', () => {
  const texts = ['start', 'middle', 'end'].map(
    (anchor) => `<text data-text="a" x="100" y="9" text-anchor="${anchor}"/>`,
  )
  const result = parseDrawing('f.svg', `${open}${texts.join('')}</svg>`)
  expect('drawing' in result && result.drawing.parts).toMatchObject([
    { badgeX: 112 },
    { badgeX: 100 },
    { badgeX: 88 },
  ])
})

test.each([
  ['a script', '<script/>', '2 <script> does not belong in a figure'],
  ['a picture', '<image href="x.png"/>', '2 <image> does not belong in a figure'],
  [
    'a reference',
    '<path class="fig-line" d="M0 0" href="https://x"/>',
    '2 href does not belong on <path> of a figure',
  ],
  ['a handler', '<g onclick="go()"></g>', '2 onclick does not belong on <g> of a figure'],
  [
    'a colour of its own',
    '<path d="M0 0" fill="#f00"/>',
    '2 fill does not belong on <path> of a figure',
  ],
  [
    'a style of its own',
    '<g style="color:red"></g>',
    '2 style does not belong on <g> of a figure',
  ],
  [
    'a font of its own',
    '<text data-text="a" x="1" y="1" font-family="Arial"/>',
    '2 font-family does not belong on <text> of a figure',
  ],
  ['an id', '<g id="a"></g>', '2 id does not belong on <g> of a figure'],
  [
    'a class that no theme has',
    '<g class="fig-fill-9"></g>',
    '2 no class of figures is called fig-fill-9',
  ],
  [
    'words in the drawing',
    '<text data-text="a" x="1" y="1">force</text>',
    '2 "force" stands in the drawing; texts stand in the YAML, in both languages',
  ],
  [
    'a text of nothing',
    '<text x="1" y="1"/>',
    '2 <text> needs one of data-label and data-text',
  ],
  [
    'a text without place',
    '<text data-text="a"/>',
    '2 <text> needs numbers as x and y, and start, middle or end as text-anchor',
  ],
  [
    'a text inside a region',
    '<g data-region="a"><text data-label="a" x="1" y="1"/></g>',
    '2 texts stand outside the regions',
  ],
])('%s is refused', (_, inside, expected) => {
  expect(complaints(inside)).toEqual([expected])
})

test('broken XML is refused with its line', () => {
  expect(complaints('<g><path></g>')[0]).toMatch(/^2 is not valid XML: /)
})

test.each([
  ['<svg viewBox="0 0 1 1">', 'must begin with <svg xmlns="http://www.w3.org/2000/svg">'],
  [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    'the viewBox must be "0 0 width height" in whole units',
  ],
  [`${open.slice(0, -1)} width="360">`, 'width does not belong on <svg> of a figure'],
])('a drawing that begins with %s is refused', (begin, expected) => {
  expect(complaints('', begin)).toContain(`1 ${expected}`)
})
