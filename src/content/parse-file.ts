import * as v from 'valibot'
import { isNode, LineCounter, parseDocument, type Document } from 'yaml'
import type { Problem } from './problem'

export type Path = readonly (string | number)[]

/** A file of cards/ that has the right shape, with the way back to its lines. */
export interface ParsedFile<Value> {
  readonly file: string
  readonly value: Value
  /** Line of the value at a path, or of its nearest ancestor when it is not there; from 1. */
  readonly lineOf: (path: Path) => number
}

export type ParseResult<Value> =
  { readonly parsed: ParsedFile<Value> } | { readonly problems: readonly Problem[] }

/** Reads one YAML (or JSON) text against a schema; every problem names line and place. */
export function parseFile<const Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
): ParseResult<v.InferOutput<Schema>> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineOf = (path: Path) => lines.linePos(offsetOf(document, path)).line
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        message: `is not valid YAML: ${error.message}`,
      })),
    }
  }
  const data: unknown = document.toJS()
  const result = v.safeParse(schema, data)
  if (result.success) return { parsed: { file, value: result.output, lineOf } }
  return {
    problems: result.issues.map((issue) => {
      const path = pathOf(issue)
      return {
        file,
        line: lineOf(path),
        message: `${placeOf(path, data)}${describeIssue(issue)}`,
      }
    }),
  }
}

/** "note satellite-cell-marker, answer.nl: " in place of a list of indexes. */
function placeOf(path: Path, data: unknown): string {
  const [list, index, ...rest] = path
  if (list === 'notes' && typeof index === 'number') {
    const note = v.safeParse(v.object({ notes: v.array(v.unknown()) }), data)
    const named = v.safeParse(
      v.object({ id: v.string() }),
      note.success ? note.output.notes[index] : undefined,
    )
    const name = named.success ? `note ${named.output.id}` : `note ${index + 1}`
    return `${rest.length > 0 ? `${name}, ${dotted(rest)}` : name}: `
  }
  return path.length > 0 ? `${dotted(path)}: ` : ''
}

function dotted(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? `${step + 1}` : step)).join('.')
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') {
    return 'is not a field that belongs here (text with a comma stands in quotes)'
  }
  if (issue.received === 'undefined') return 'is missing'
  if (issue.received === 'null') return 'is empty'
  if (issue.type === 'strict_object' || issue.type === 'record') {
    return `must be a group of fields, not ${issue.received}`
  }
  if (issue.type === 'array') return `must be a list, not ${issue.received}`
  return issue.message
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  )
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
