import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { badgeRadius } from '../../domain/card/figure'
import type { FigurePart, FigureShape, FigureText } from '../../domain/card/figure'
import type { Problem } from '../problem'

/** The SVG of a figure as the program draws it. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly parts: readonly FigurePart[]
  /** Lines of the groups of each region, of the labels and of the other texts, by id. */
  readonly lines: Readonly<
    Record<'region' | 'label' | 'text', ReadonlyMap<string, number>>
  >
}

export type DrawingResult =
  { readonly drawing: Drawing } | { readonly problems: readonly Problem[] }

/** Everything else would bring its own colours, fonts, scripts or files. */
const shapes = ['g', 'path', 'line', 'polyline', 'polygon', 'rect', 'circle', 'ellipse']
const attributes = new Set(
  'class d x y x1 y1 x2 y2 cx cy r rx ry points width height transform'.split(' '),
)
const textAttributes = new Set(
  'class x y text-anchor data-label data-text data-wrap data-badge-x'.split(' '),
)
const anchors = ['start', 'middle', 'end'] as const

/** The classes of src/ui/theme/figure.css. */
const classes =
  /^fig-(?:(?:fill|wash|solid|stroke)-[1-5]|line|thin|leader|axis|dash|heavy|fine|paper|blank|ink|muted|strong)$/

const unbroken = 1_000

/** Reads the SVG of a figure. Only shapes, texts without words, and classes of the theme are let in. */
export function parseDrawing(file: string, svg: string): DrawingResult {
  const reader = new Reader(file)
  const parser = new SaxesParser()
  parser.on('error', ({ message }) => {
    reader.complain(parser.line, message.replace(/^\d+:\d+: /, 'is not valid XML: '))
  })
  parser.on('opentag', (tag) => reader.open(tag, parser.line))
  parser.on('closetag', () => reader.close())
  parser.on('text', (text) => {
    if (text.trim() !== '') {
      const words = `"${text.trim()}" stands in the drawing; texts stand in the YAML, in both languages`
      reader.complain(parser.line, words)
    }
  })
  parser.write(svg).close()
  return reader.result()
}

interface OpenShape extends FigureShape {
  readonly parts: FigurePart[]
}

class Reader {
  private readonly problems: Problem[] = []
  private readonly opened: OpenShape[] = []
  private readonly root: FigurePart[] = []
  private size: { width: number; height: number } | undefined
  private readonly lines = {
    region: new Map<string, number>(),
    label: new Map<string, number>(),
    text: new Map<string, number>(),
  }
  private depth = 0

  constructor(private readonly file: string) {}

  complain(line: number, message: string): void {
    this.problems.push({ file: this.file, line, message })
  }

  open({ name, attributes: given }: SaxesTagPlain, line: number): void {
    this.depth++
    if (this.depth === 1) return this.openRoot(name, given, line)
    const parent = this.opened.at(-1)?.parts ?? this.root
    if (name === 'text') {
      this.refuse(name, given, textAttributes, line)
      const text = this.textOf(given, line)
      if (text) parent.push(text)
      return
    }
    if (!isShape(name)) {
      this.complain(line, `<${name}> does not belong in a figure`)
      return
    }
    const { 'data-region': region, ...rest } = given
    this.refuse(name, rest, attributes, line)
    if (region !== undefined) this.lines.region.set(region, line)
    const shape = { tag: name, attributes: rest, ...(region && { region }), parts: [] }
    parent.push(shape)
    this.opened.push(shape)
    this.shapeDepths.push(this.depth)
  }

  private readonly shapeDepths: number[] = []

  close(): void {
    if (this.shapeDepths.at(-1) === this.depth) {
      this.shapeDepths.pop()
      this.opened.pop()
    }
    this.depth--
  }

  result(): DrawingResult {
    if (this.problems.length > 0 || !this.size) return { problems: this.problems }
    return { drawing: { ...this.size, parts: this.root, lines: this.lines } }
  }

  private openRoot(name: string, given: Record<string, string>, line: number): void {
    const { xmlns, viewBox = '', ...rest } = given
    const [, width, height] = /^0 0 (\d+) (\d+)$/.exec(viewBox) ?? []
    if (name !== 'svg' || xmlns !== 'http://www.w3.org/2000/svg') {
      this.complain(line, 'must begin with <svg xmlns="http://www.w3.org/2000/svg">')
    } else if (!width || !height) {
      this.complain(line, 'the viewBox must be "0 0 width height" in whole units')
    } else this.size = { width: Number(width), height: Number(height) }
    this.refuse(name, rest, new Set(), line)
  }

  private refuse(
    tag: string,
    given: Record<string, string>,
    allowed: ReadonlySet<string>,
    line: number,
  ): void {
    for (const [name, value] of Object.entries(given)) {
      if (!allowed.has(name)) {
        this.complain(line, `${name} does not belong on <${tag}> of a figure`)
      } else if (name === 'class') {
        for (const one of value.split(/\s+/))
          if (!classes.test(one))
            this.complain(line, `no class of figures is called ${one}`)
      }
    }
  }

  private textOf(given: Record<string, string>, line: number): FigureText | undefined {
    const { 'data-label': label, 'data-text': text, 'data-wrap': wrap } = given
    const anchor = anchors.find((one) => one === (given['text-anchor'] ?? 'start'))
    const [x, y] = [Number(given['x'] ?? NaN), Number(given['y'] ?? NaN)]
    const badgeX = Number(given['data-badge-x'] ?? badgeBeside(x, anchor))
    const most = Number(wrap ?? unbroken)
    if ((label === undefined) === (text === undefined)) {
      this.complain(line, '<text> needs one of data-label and data-text')
      return undefined
    }
    if (Number.isNaN(x + y + badgeX + most) || !anchor) {
      const message =
        '<text> needs numbers as x and y, and start, middle or end as text-anchor'
      this.complain(line, message)
      return undefined
    }
    if (this.opened.some(({ region }) => region !== undefined)) {
      this.complain(line, 'texts stand outside the regions')
    }
    if (label !== undefined) this.lines.label.set(label, line)
    if (text !== undefined) this.lines.text.set(text, line)
    return {
      tag: 'text',
      ...(label !== undefined && { label }),
      ...(text !== undefined && { text }),
      x,
      y,
      anchor,
      wrap: most,
      className: given['class'] ?? '',
      badgeX,
    }
  }
}

/** The badge stands where the label begins, ends or has its middle. */
function badgeBeside(x: number, anchor: FigureText['anchor'] = 'start'): number {
  return x + { start: badgeRadius, middle: 0, end: -badgeRadius }[anchor]
}

function isShape(name: string): name is FigureShape['tag'] {
  return shapes.includes(name)
}
