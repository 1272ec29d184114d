import { basename } from 'node:path'
import type { Deck } from '../deck'
import type { Path } from '../parse-file'
import type { Problem } from '../problem'
import type { AuthoredFigure } from './read'

/** What keeps a figure from being drawn: texts and drawing that do not fit, unknown sources and facts. */
export function checkFigures(deck: Deck): Problem[] {
  return [
    ...deck.figures.flatMap((figure) => [
      ...checkName(figure),
      ...checkRegions(figure),
      ...checkTexts(figure),
      ...checkEvidence(figure, deck),
    ]),
    ...checkNotes(deck),
  ]
}

/** Notes name figures and regions that exist, each region once. */
function checkNotes({ topicFiles, figures }: Deck): Problem[] {
  const regionsOf = new Map(
    figures.map(({ texts: { value } }) => [value.id, value.regions.map(({ id }) => id)]),
  )
  return topicFiles.flatMap(({ file, value, lineOf }) =>
    value.notes.flatMap((note, index) => {
      if (note.figure === undefined) return []
      const complain = (path: Path, message: string): Problem => ({
        file,
        line: lineOf(['notes', index, ...path]),
        message: `note ${note.id}: ${message}`,
      })
      const known = regionsOf.get(note.figure)
      if (!known) return [complain(['figure'], `no figure is called ${note.figure}`)]
      const asked = note.kind === 'figure' ? note.regions.map(({ id }) => id) : []
      return asked.flatMap((id, position) => {
        const path = ['regions', position]
        if (!known.includes(id))
          return [complain(path, `figure ${note.figure} has no region ${id}`)]
        if (asked.indexOf(id) < position)
          return [complain(path, `asks region ${id} twice`)]
        return []
      })
    }),
  )
}

function inTexts({ texts }: AuthoredFigure, path: Path, message: string): Problem {
  return { file: texts.file, line: texts.lineOf(path), message }
}

function checkName(figure: AuthoredFigure): Problem[] {
  const { id } = figure.texts.value
  return basename(figure.texts.file) === `${id}.yaml`
    ? []
    : [inTexts(figure, ['id'], `figure ${id} belongs in ${id}.yaml`)]
}

/** Each region has its shapes and its label in the drawing, and the drawing no others. */
function checkRegions(figure: AuthoredFigure): Problem[] {
  const ids = figure.texts.value.regions.map(({ id }) => id)
  const { region, label } = figure.drawing.lines
  return [
    ...ids.flatMap((id, index) => {
      const complain = (message: string) => inTexts(figure, ['regions', index], message)
      return [
        ...(ids.indexOf(id) === index ? [] : [complain(`region ${id} is there twice`)]),
        ...(region.has(id) ? [] : [complain(`nothing is drawn as data-region="${id}"`)]),
        ...(label.has(id) ? [] : [complain(`no text is drawn as data-label="${id}"`)]),
      ]
    }),
    ...strangers(figure, region, ids, 'region'),
    ...strangers(figure, label, ids, 'region'),
  ]
}

function checkTexts(figure: AuthoredFigure): Problem[] {
  const ids = Object.keys(figure.texts.value.texts ?? {})
  const { text } = figure.drawing.lines
  return [
    ...ids
      .filter((id) => !text.has(id))
      .map((id) =>
        inTexts(figure, ['texts', id], `no text is drawn as data-text="${id}"`),
      ),
    ...strangers(figure, text, ids, 'text'),
  ]
}

function strangers(
  { svg }: AuthoredFigure,
  drawn: ReadonlyMap<string, number>,
  known: readonly string[],
  kind: 'region' | 'text',
): Problem[] {
  return [...drawn]
    .filter(([id]) => !known.includes(id))
    .map(([id, line]) => ({ file: svg, line, message: `no ${kind} is called ${id}` }))
}

function checkEvidence(figure: AuthoredFigure, { sources, facts }: Deck): Problem[] {
  const { value } = figure.texts
  const allowed = new Set(value.facts.flatMap((id) => facts.get(id)?.sources ?? []))
  return [
    ...value.facts.flatMap((id, index) =>
      facts.has(id) ? [] : [inTexts(figure, ['facts', index], `no fact is called ${id}`)],
    ),
    ...value.sources.flatMap((key, index) => {
      const complain = (message: string) => [inTexts(figure, ['sources', index], message)]
      if (!(key in sources.value)) return complain(`no source is called ${key}`)
      if (allowed.has(key)) return []
      return complain(`${key} is not a source of ${value.facts.join(', ')}`)
    }),
  ]
}
