import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { badgeRadius, type Figure, type FigurePart } from '../../src/domain/card/figure'
import type { Language } from '../../src/domain/card/note'
import { wordsOf } from '../../src/ui/components/figure/drawn-figure'
import { labelLines } from '../../src/ui/components/figure/label-lines'

const css = ['colours', 'base', 'figure']
  .map((name) => readFileSync(`src/ui/theme/${name}.css`, 'utf8'))
  .join('\n')

/** A figure as markup, one unit a pixel; every label as wide as when it is the answer. */
function markupOf(figure: Figure, language: Language): string {
  const drawn = { figure, language, marked: undefined, asking: false }
  const markup = (part: FigurePart): string => {
    if (part.tag !== 'text') {
      const attributes = Object.entries(part.attributes).map(([name, value]) => {
        return `${name}="${value}"`
      })
      const inside = part.parts.map(markup).join('')
      return `<${part.tag} ${attributes.join(' ')}>${inside}</${part.tag}>`
    }
    const isLabel = part.label !== undefined
    return labelLines(part, wordsOf(drawn, part))
      .map(
        ({ words, y }) =>
          `<text class="${part.className} ${isLabel ? 'fig-answer' : ''}"
            data-of="${part.label ?? part.text}" data-badge-x="${isLabel ? part.badgeX : ''}"
            text-anchor="${part.anchor}" x="${part.x}" y="${y}" dy="0.35em">${words}</text>`,
      )
      .join('')
  }
  return `<svg class="figure-drawing" viewBox="0 0 ${figure.width} ${figure.height}">
    ${figure.drawing.map(markup).join('')}</svg>`
}

/**
 * Draws a figure on a blank page and looks where its texts fall: outside of the drawing, over each other,
 * over a line, or under a badge of another label. One line for each that does.
 */
export async function overlapsOf(
  page: Page,
  figure: Figure,
  language: Language,
): Promise<readonly string[]> {
  await page.setContent(
    `<style>${css} body { margin: 0 } svg { width: ${figure.width}px !important }</style>
    ${markupOf(figure, language)}`,
  )
  return page.evaluate(findOverlaps, badgeRadius)
}

/** Runs in the page, so it stands for itself. */
function findOverlaps(radius: number): string[] {
  const found: string[] = []
  const drawing = document.querySelector('svg')?.getBoundingClientRect()
  const texts = [...document.querySelectorAll('text')].map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const { of = '', badgeX = '' } = element.dataset
    const y = Number(element.getAttribute('y'))
    // Above and below its letters a line has some air.
    const box = { left, right, top: top + 3, bottom: bottom - 3 }
    return { words: element.textContent, of, badgeX, y, ...box }
  })
  const shapes = [...document.querySelectorAll<SVGGeometryElement>('svg *')].flatMap(
    (shape) => {
      if (!(shape instanceof SVGGeometryElement)) return []
      const style = getComputedStyle(shape)
      const solid = /fig-(?:solid|ink)/.test(shape.getAttribute('class') ?? '')
      return [{ shape, solid, stroked: style.stroke !== 'none' }]
    },
  )
  const covers = (x: number, y: number) =>
    shapes.find(({ shape, solid, stroked }) => {
      const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()?.inverse())
      return (
        (stroked && shape.isPointInStroke(point)) || (solid && shape.isPointInFill(point))
      )
    })
  texts.forEach((text, index) => {
    const { words, left, right, top, bottom } = text
    if (
      drawing &&
      (left < 0 || top < 0 || right > drawing.right || bottom > drawing.bottom)
    )
      found.push(`"${words}" sticks out of the drawing`)
    for (const other of texts.slice(0, index)) {
      const apart =
        other.left > right + 2 ||
        other.right < left - 2 ||
        other.top > bottom ||
        other.bottom < top
      if (!apart) found.push(`"${words}" lies over "${other.words}"`)
    }
    for (const other of texts.filter(
      ({ of, badgeX }) => of !== text.of && badgeX !== '',
    )) {
      const x = Math.max(left, Math.min(Number(other.badgeX), right))
      const y = Math.max(top, Math.min(other.y, bottom))
      if (Math.hypot(x - Number(other.badgeX), y - other.y) < radius)
        found.push(`the badge of "${other.words}" lies over "${words}"`)
    }
    for (let x = left + 1; x < right; x += 3)
      for (let y = top; y < bottom; y += 2) {
        const hit = covers(x, y)
        if (!hit) continue
        found.push(`"${words}" lies on a ${hit.shape.tagName}`)
        return
      }
  })
  return found
}
