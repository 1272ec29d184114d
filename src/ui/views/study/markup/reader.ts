import { Marked, type MarkedToken, type Token, type TokenizerExtension } from 'marked'
import type { Wrapping } from './markup'

/** Stands around the number of a segment, where a blank or a filled-in deletion is; no text may hold it. */
export const slotStart = '\uE000'
export const slotEnd = '\uE001'
/** Parts a text at its slots, with the numbers between the parts. */
export const slots = /\uE000(\d+)\uE001/

const slot: TokenizerExtension = {
  name: 'slot',
  level: 'inline',
  start: (text) => text.indexOf(slotStart),
  tokenizer(text) {
    const [raw, index] = text.startsWith(slotStart) ? (slots.exec(text) ?? []) : []
    return raw === undefined ? undefined : { type: 'slot', raw, index: Number(index) }
  },
}

const wrappings: Readonly<Record<string, Wrapping>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  sub: 'sub',
  sup: 'sup',
}

/** The few elements of HTML that are read: what Markdown has no sign for, and what everybody knows. */
const element: TokenizerExtension = {
  name: 'element',
  level: 'inline',
  start: (text) => text.indexOf('<'),
  tokenizer(text) {
    const [line] = /^<br ?\/?>/i.exec(text) ?? []
    if (line !== undefined) return { type: 'br', raw: line }
    const [raw, name = '', inside = ''] =
      /^<(b|strong|i|em|sub|sup)>([^<]+)<\/\1>/i.exec(text) ?? []
    const type = wrappings[name.toLowerCase()]
    if (raw === undefined || type === undefined) return undefined
    return { type, raw, tokens: this.lexer.inlineTokens(inside) }
  },
}

/** A tokenizer that never finds anything: what it is for stays text. */
const nothing = (): undefined => undefined

/** Several lists in one line are no list, and take the longer to read the more they are. */
const listsInOneLine = /^(?: *(?:[-*]|\d+[.)])[ \t]+){4}/

/** What Marked reads; its `false` means "as usual". */
export const reader = new Marked({
  gfm: true,
  breaks: true,
  tokenizer: {
    html: nothing,
    tag: nothing,
    // "> 65 %", "+ 2 kg" and "[1]: Smith" at the beginning of a line mean what they say, as does "~5".
    blockquote: nothing,
    def: nothing,
    del: nothing,
    code: nothing,
    lheading: nothing,
    list: (text) => (/^ *\+/.test(text) || listsInOneLine.test(text) ? undefined : false),
    // The star in "3*4*5" is a sign of multiplication.
    emStrong: (text, _, before = '') =>
      /^\*(?!\*)/.test(text) && /[\p{L}\p{N})}\]%]/u.test(before) ? undefined : false,
  },
  extensions: [slot, element],
})

/** What the reader finds: everything that Marked knows itself, and what was added to it here. */
export type Found =
  | MarkedToken
  | { readonly type: 'slot'; readonly raw: string; readonly index: number }
  | { readonly type: 'sub' | 'sup'; readonly raw: string; readonly tokens: Token[] }

/** Marked's own type lets a token be anything; these are all there are. */
export function found(tokens: readonly Token[] = []): readonly Found[] {
  return tokens as readonly Found[]
}
