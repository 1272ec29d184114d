import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { inProject } from '../../src/tools/project'
import { projectFiles } from './source-files'

/** Their type is written in units of the drawing, which grows with the page. */
const drawings = [
  'src/ui/components/chart/BarChart.svelte',
  'src/ui/components/chart/HeatMap.svelte',
  'src/ui/components/chart/LineChart.svelte',
  'src/ui/components/chart/RowChart.svelte',
  'src/ui/theme/figure.css',
  'src/ui/views/card-info/MemoryCurve.svelte',
  'src/ui/views/help/ForgettingCurve.svelte',
  'src/ui/views/practice/CalibrationChart.svelte',
  'src/ui/views/practice/ScoresChart.svelte',
  'src/ui/views/plan/report/PlanFigure.svelte',
]

async function styles(): Promise<readonly (readonly [file: string, text: string])[]> {
  const files = (await projectFiles()).filter((file) =>
    /^src\/.*\.(css|svelte)$/.test(file),
  )
  return Promise.all(
    files.map(async (file) => [file, await readFile(inProject(file), 'utf8')] as const),
  )
}

/** Sizes of type and spaces that are written out instead of taken from the scales. */
function offScale(text: string, properties: string): readonly string[] {
  const declarations = text.matchAll(
    new RegExp(String.raw`^\s*((?:${properties}): [^;{}]*);`, 'gm'),
  )
  return [...declarations].flatMap(([, declaration = '']) =>
    // `em` hangs on the text around it, and a hairline is no space.
    /(?<![\w.-])-?(?!1px|0(?![.\d]))[\d.]+(rem|px)\b/.test(declaration)
      ? [declaration]
      : [],
  )
}

const spaces = 'gap|row-gap|column-gap|(?:padding|margin)[a-z-]*'
const type = 'font|font-size'

test('every space is one of the spacing scale', async () => {
  const wrong = (await styles()).flatMap(([file, text]) =>
    offScale(text, spaces).map((declaration) => `${file}: ${declaration}`),
  )
  expect(wrong).toEqual([])
})

test('every size of type is one of the type scale', async () => {
  const wrong = (await styles())
    .filter(([file]) => !drawings.includes(file))
    .flatMap(([file, text]) =>
      offScale(text, type).map((declaration) => `${file}: ${declaration}`),
    )
  expect(wrong).toEqual([])
})

test('what is taken from a scale is on it', async () => {
  const all = await styles()
  const base = all.find(([file]) => file === 'src/ui/theme/base.css')?.[1] ?? ''
  const steps = new Set(base.match(/--(?:text|space)-\d+(?=:)/g))
  const used = all.flatMap(
    ([, text]) => text.match(/(?<=var\()--(?:text|space)-\d+/g) ?? [],
  )
  expect(steps.size).toBe(16)
  expect(used.filter((step) => !steps.has(step))).toEqual([])
})

test('no style asks the window how large it is: its rem knows nothing of the text size that the student chose', async () => {
  const wrong = (await styles())
    .filter(([, text]) => /@media[^{]*\b(width|height)\b/.test(text))
    .map(([file]) => file)
  expect(wrong).toEqual([])
})

test('a length that is written out is found wherever it stands', () => {
  const style = `a {
    padding: 0 var(--space-8) 3px;
    margin: -0.5rem auto -1px;
    margin-top: 0.15em;
    gap: 0;
    font-size: var(--text-12);
    font: 600 0.7rem/1 serif;
  }`
  expect(offScale(style, spaces)).toEqual([
    'padding: 0 var(--space-8) 3px',
    'margin: -0.5rem auto -1px',
  ])
  expect(offScale(style, type)).toEqual(['font: 600 0.7rem/1 serif'])
})
