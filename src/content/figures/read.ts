import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseFile, type ParsedFile } from '../parse-file'
import type { Problem } from '../problem'
import { figureFileSchema, type FigureFile } from '../schema/figure'
import { parseDrawing, type Drawing } from './drawing'

/** A figure as it is written: its texts and its drawing, each of the right shape. */
export interface AuthoredFigure {
  readonly texts: ParsedFile<FigureFile>
  readonly drawing: Drawing
  /** Path of the SVG, for problems. */
  readonly svg: string
}

export interface ReadFigures {
  readonly figures: readonly AuthoredFigure[]
  readonly problems: readonly Problem[]
}

/** Folder of the figures inside the folder of cards. */
export const figuresFolder = 'figures'

/** Reads every figure of the folder of cards; one of the wrong shape is left out. */
export async function readFigures(cards: string): Promise<ReadFigures> {
  const folder = join(cards, figuresFolder)
  const place = `${basename(cards)}/${figuresFolder}`
  const files = await readdir(folder).catch(() => [])
  const namesOf = (ending: string) =>
    files
      .filter((file) => file.endsWith(ending))
      .map((file) => file.slice(0, -ending.length))
      .sort()
  const [texts, drawings] = [namesOf('.yaml'), namesOf('.svg')]
  const read = await Promise.all(
    texts
      .filter((name) => drawings.includes(name))
      .map((name) => readFigure(join(folder, name), `${place}/${name}`)),
  )
  return {
    figures: read.flatMap((one) => ('figure' in one ? [one.figure] : [])),
    problems: [
      ...alone(texts, drawings).map((name) => ({
        file: `${place}/${name}.yaml`,
        line: 1,
        message: `has no drawing ${name}.svg beside it`,
      })),
      ...alone(drawings, texts).map((name) => ({
        file: `${place}/${name}.svg`,
        line: 1,
        message: `has no texts ${name}.yaml beside it`,
      })),
      ...read.flatMap((one) => ('problems' in one ? one.problems : [])),
    ],
  }
}

function alone(names: readonly string[], others: readonly string[]): string[] {
  return names.filter((name) => !others.includes(name))
}

async function readFigure(
  path: string,
  place: string,
): Promise<{ figure: AuthoredFigure } | { problems: readonly Problem[] }> {
  const svg = `${place}.svg`
  const texts = parseFile(
    `${place}.yaml`,
    await readFile(`${path}.yaml`, 'utf8'),
    figureFileSchema,
  )
  const drawn = parseDrawing(svg, await readFile(`${path}.svg`, 'utf8'))
  if ('parsed' in texts && 'drawing' in drawn) {
    return { figure: { texts: texts.parsed, drawing: drawn.drawing, svg } }
  }
  return {
    problems: [texts, drawn].flatMap((one) => ('problems' in one ? one.problems : [])),
  }
}
