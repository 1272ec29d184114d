import type { Tokens } from 'marked'
import type { Segment } from '../../../../domain/card/face'
import type { Block, Cells, Inline } from './markup'
import { found, reader, slotEnd, slotStart, slots, type Found } from './reader'
import { isImageId } from '../../../../domain/own/image'
import { safeAddress } from './safe-address'

/*
 * Markdown in a student's own notes: emphasis, code, lists, tables, headings, links over https, images that are
 * kept in the database, `<sub>`, `<sup>` and `<br>`. It becomes a tree of what is drawn and never HTML, so whatever else is written, `<script>` above
 * all, has no way into the page but as text.
 */

/**
 * Reads a text with everything it may hold. A single line has no lists or headings: "- 5 °C" is no list.
 * @param segments blanks and filled-in deletions keep their place, also within a list or bold type
 */
export function readMarkup(segments: readonly Segment[]): readonly Block[] {
  const text = withSlots(segments)
  if (!text.trim().includes('\n')) return [{ is: 'line', inside: readInline(segments) }]
  return blocksOf(found(reader.lexer(text)), { segments, depth: 0 })
}

/** Reads a text that has the place of one line, like an option: without lists, headings and tables. */
export function readInline(segments: readonly Segment[]): readonly Inline[] {
  const lexer = new reader.Lexer(reader.defaults)
  const tokens = found(lexer.inlineTokens(withSlots(segments)))
  return inlinesOf(tokens, { segments, depth: 0 })
}

interface Reading {
  readonly segments: readonly Segment[]
  readonly depth: number
}

/** Lists in lists, emphasis in emphasis: deeper than anybody can see. */
const deepest = 12

function withSlots(segments: readonly Segment[]): string {
  return segments
    .map(({ text, role }, index) =>
      role === 'text'
        ? text.replaceAll(/[\uE000\uE001]/g, '')
        : `${slotStart}${index}${slotEnd}`,
    )
    .join('')
}

function blocksOf(tokens: readonly Found[], reading: Reading): Block[] {
  return tokens.flatMap((token) => {
    const block = blockOf(token, reading)
    return block ? [block] : []
  })
}

function blockOf(token: Found, reading: Reading): Block | undefined {
  const deeper = { ...reading, depth: reading.depth + 1 }
  if (reading.depth > deepest) return { is: 'line', inside: words(token.raw, reading) }
  switch (token.type) {
    case 'space':
      return undefined
    case 'paragraph':
    case 'heading':
      return { is: token.type, inside: inlinesOf(found(token.tokens), deeper) }
    case 'text':
      return { is: 'line', inside: inlinesOf(found(token.tokens), deeper) }
    case 'code':
      return { is: 'code', segments: filledIn(token.text, reading) }
    case 'list':
      return {
        is: 'list',
        start: token.start === '' ? undefined : token.start,
        items: token.items.map((item) => blocksOf(found(item.tokens), deeper)),
      }
    case 'table':
      return {
        is: 'table',
        head: cellsOf(token.header, deeper),
        rows: token.rows.map((row) => cellsOf(row, deeper)),
      }
    case 'hr':
      return { is: 'rule' }
    default:
      return { is: 'line', inside: words(token.raw, reading) }
  }
}

function cellsOf(row: readonly Tokens.TableCell[], reading: Reading): Cells {
  return row.map(({ tokens }) => inlinesOf(found(tokens), reading))
}

function inlinesOf(tokens: readonly Found[], reading: Reading): Inline[] {
  return joined(tokens.flatMap((token) => inlineOf(token, reading)))
}

function inlineOf(token: Found, reading: Reading): readonly Inline[] {
  if (reading.depth > deepest) return words(token.raw, reading)
  const deeper = { ...reading, depth: reading.depth + 1 }
  switch (token.type) {
    case 'text':
    case 'escape':
      return words(token.text, reading)
    case 'em':
    case 'strong':
    case 'sub':
    case 'sup':
      return [{ is: token.type, inside: inlinesOf(found(token.tokens), deeper) }]
    case 'codespan':
      return [{ is: 'code', segments: filledIn(token.text, reading) }]
    case 'br':
      return [{ is: 'br' }]
    case 'link': {
      const address = safeAddress(token.href)
      const inside = inlinesOf(found(token.tokens), deeper)
      return address === undefined ? inside : [{ is: 'link', address, inside }]
    }
    case 'image': {
      const [, id] = /^image:(.*)$/.exec(token.href) ?? []
      return id !== undefined && isImageId(id)
        ? [{ is: 'image', id, shows: token.text }]
        : words(token.text, reading)
    }
    case 'slot':
      return slotOf(reading.segments[token.index])
    default:
      return words(token.raw, reading)
  }
}

/** A blank is words among words; a filled-in deletion may hold marks of its own. */
function slotOf(segment: Segment | undefined): readonly Inline[] {
  if (!segment) return []
  if (segment.role !== 'answer') return [{ is: 'words', segments: [segment] }]
  return [{ is: 'mark', inside: readInline([{ text: segment.text, role: 'text' }]) }]
}

function words(text: string, reading: Reading): readonly Inline[] {
  return [{ is: 'words', segments: filledIn(text, reading) }]
}

/** A stretch of text without marks, with the blanks and deletions that stand in it. */
function filledIn(text: string, { segments }: Reading): readonly Segment[] {
  return text.split(slots).flatMap((part, index): readonly Segment[] => {
    if (index % 2 === 1) return segments.slice(Number(part), Number(part) + 1)
    return part === '' ? [] : [{ text: part, role: 'text' }]
  })
}

/** Words beside words are one stretch, so that a comma stays at the blank before it. */
function joined(inlines: readonly Inline[]): Inline[] {
  const all: Inline[] = []
  for (const inline of inlines) {
    const last = all.at(-1)
    if (last?.is === 'words' && inline.is === 'words')
      all.splice(-1, 1, { is: 'words', segments: [...last.segments, ...inline.segments] })
    else all.push(inline)
  }
  return all
}
