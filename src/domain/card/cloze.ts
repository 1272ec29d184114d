/** A stretch of a cloze text: plain, or a deletion with its number. */
export type ClozePart =
  | { readonly text: string; readonly number?: never; readonly hint?: never }
  | { readonly text: string; readonly number: number; readonly hint?: string }

/** `{{c1::deletion}}` or `{{c1::deletion::hint}}`; a hint may hold `::` itself, a deletion no braces pair. */
const deletion = /\{\{c([1-9]\d*)::((?:(?!\{\{|\}\})[^])*)\}\}/g

/**
 * Splits a cloze text into plain stretches and deletions, in order. Whatever is not a well-formed
 * deletion (number 0, missing braces, nesting) stays plain text; never throws.
 */
export function parseCloze(text: string): ClozePart[] {
  const parts: ClozePart[] = []
  let end = 0
  for (const match of text.matchAll(deletion)) {
    const [whole, number = '', body = ''] = match
    if (match.index > end) parts.push({ text: text.slice(end, match.index) })
    parts.push({ number: Number(number), ...splitHint(body) })
    end = match.index + whole.length
  }
  if (end < text.length) parts.push({ text: text.slice(end) })
  return parts
}

function splitHint(body: string): { text: string; hint?: string } {
  const at = body.indexOf('::')
  if (at < 0) return { text: body }
  const hint = body.slice(at + 2)
  return hint === '' ? { text: body.slice(0, at) } : { text: body.slice(0, at), hint }
}

/** The numbers of the deletions in a cloze text, ascending, each once: one card each. */
export function clozeNumbers(text: string): number[] {
  const numbers = parseCloze(text).flatMap(({ number }) =>
    number === undefined ? [] : [number],
  )
  return [...new Set(numbers)].sort((a, b) => a - b)
}
