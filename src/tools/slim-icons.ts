import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

/**
 * Icons of the first view. They stand as symbols in the pages themselves: in the program's script they would
 * weigh four kilobytes on the first view. Of any other icon the drawing is in the script that wants it.
 */
const pageIcons = [
  'arrow-swap',
  'book',
  'check',
  'chevron-right',
  'clockface',
  'close',
  'color-mode',
  'copy',
  'debug-pause',
  'discard',
  'feedback',
  'flag',
  'info',
  'layout-panel',
  'layout-panel-off',
  'layout-sidebar-left',
  'layout-sidebar-left-off',
  'note',
  'pass',
  'record-keys',
  'screen-normal',
  'search',
  'warning',
  'zoom-in',
] as const

const iconFile = /codicons[\\/]src[\\/]icons[\\/]([a-z-]+)\.svg\?raw$/
const require = createRequire(import.meta.url)

/**
 * An icon with its lengths to a hundredth of its 16 px, and without what the page sets itself. Codicons
 * are drawn to a ten-thousandth, and digits zip badly: those that nobody sees weighed a kilobyte in the
 * first view.
 */
export function slimIcon(svg: string): string {
  return svg
    .replace(/ (?:width|height|xmlns)="[^"]*"/g, '')
    .replace(/\d*\.\d{3,}/g, shortened)
    .trim()
}

/** A length that begins with its point may stand right behind another one, which may lose its own. */
function shortened(length: string): string {
  const short = String(Number(Number(length).toFixed(2)))
  return length.startsWith('.') ? ` ${short}` : short
}

/** Vite plugin that gives the icons of the codicons package so. */
export function slimIcons(): Plugin {
  return {
    name: 'myodeck-slim-icons',
    enforce: 'pre',
    async load(id) {
      const name = iconFile.exec(id)?.[1]
      if (name === undefined) return undefined
      return `export default ${JSON.stringify(await iconOf(name))}`
    },
    async transformIndexHtml(html) {
      const symbols = await Promise.all(pageIcons.map(symbolOf))
      return html.replace('</body>', `<svg hidden>${symbols.join('')}</svg></body>`)
    },
  }
}

async function readIcon(name: string): Promise<string> {
  const path = require.resolve(`@vscode/codicons/src/icons/${name}.svg`)
  return slimIcon(await readFile(path, 'utf8'))
}

async function iconOf(name: string): Promise<string> {
  const svg = await readIcon(name)
  if (!pageIcons.some((known) => known === name)) return svg
  const [opening = ''] = /^<svg[^>]*>/.exec(svg) ?? []
  return `${opening}<use href="#icon-${name}"/></svg>`
}

async function symbolOf(name: string): Promise<string> {
  const svg = await readIcon(name)
  return svg
    .replace(/^<svg/, `<symbol id="icon-${name}"`)
    .replace(/ fill="currentColor"/, '')
    .replace('</svg>', '</symbol>')
}
