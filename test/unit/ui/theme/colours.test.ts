import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('src/ui/theme/colours.css', 'utf8')
const html = readFileSync('entrypoints/newtab/index.html', 'utf8')
const themes = {
  light: block(':root'),
  dark: block("[data-theme='dark']"),
  contrast: block("[data-theme='contrast']"),
}

/** The colour variables of one rule. */
function block(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`)
  const body = css.slice(start, css.indexOf('\n}', start))
  return new Map(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(
      ([, name = '', value = '']) => [name.replace('vscode-', ''), value],
    ),
  )
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const surfaces = ['editor-background', 'editorWidget-background', 'sideBar-background']
const listSurfaces = ['list-hoverBackground', 'list-activeSelectionBackground']
const text: readonly (readonly [string, readonly string[]])[] = [
  ['foreground', [...surfaces, ...listSurfaces, 'titleBar-activeBackground']],
  [
    'descriptionForeground',
    [...surfaces, ...listSurfaces, 'titleBar-activeBackground', 'tab-inactiveBackground'],
  ],
  ['textLink-foreground', [...surfaces, 'tab-inactiveBackground']],
  ['statusBar-foreground', ['statusBar-background', 'list-hoverBackground']],
  ['button-foreground', ['button-background', 'button-hoverBackground']],
  ['badge-foreground', ['badge-background']],
  ['list-activeSelectionForeground', ['list-activeSelectionBackground']],
  ['charts-green', [...surfaces, ...listSurfaces]],
  ['charts-blue', [...surfaces, ...listSurfaces]],
  ['charts-red', [...surfaces, 'statusBar-background']],
  ['charts-orange', [...surfaces]],
  ['charts-purple', [...surfaces]],
  ['evidence-foreground', ['evidence-background']],
]
const edges: readonly (readonly [string, readonly string[]])[] = [
  ['input-border', ['input-background', 'titleBar-activeBackground', ...surfaces]],
  ['focusBorder', [...surfaces, ...listSurfaces, 'activityBar-background']],
  ['button-background', ['editor-background']],
  ['activityBar-inactiveForeground', ['activityBar-background', 'list-hoverBackground']],
  ['activityBar-foreground', ['activityBar-background']],
  ['charts-green', ['track']],
  ['brand', ['titleBar-activeBackground']],
]

test.each(Object.entries(themes))(
  'the colours of the theme %s can be told apart',
  (_, theme) => {
    const tooWeak = (pairs: typeof text, least: number) =>
      pairs.flatMap(([front, backs]) =>
        backs.flatMap((back) => {
          const ratio = contrast(theme.get(front) ?? '', theme.get(back) ?? '')
          return ratio >= least ? [] : [`${front} on ${back}: ${ratio.toFixed(2)}`]
        }),
      )
    expect([...tooWeak(text, 4.5), ...tooWeak(edges, 3)]).toEqual([])
  },
)

test.each(Object.entries(themes))(
  'the page itself has the background of the theme %s, so that nothing flashes',
  (name, theme) => {
    const rule = new RegExp(`html\\[data-theme='${name}'\\] \\{\\s*background: (#\\w+);`)
    expect(rule.exec(html)?.[1]).toBe(theme.get('editor-background'))
  },
)
