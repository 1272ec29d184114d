/** A stretch of text; one that is `whole` must not be broken over two lines. */
interface Stretch {
  readonly text: string
  readonly whole: boolean
}

/** `30–90 s`, `65–85%`: a range with the unit behind it. */
const range = /\d+(?:[.,]\d+)?–\d+(?:[.,]\d+)?(?:\s?%|\s\p{L}{1,3}(?!\p{L}))?/gu

/** Splits a text round its ranges of numbers, which a line would otherwise break at the dash. */
export function keepTogether(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let end = 0
  for (const match of text.matchAll(range)) {
    if (match.index > end) {
      stretches.push({ text: text.slice(end, match.index), whole: false })
    }
    stretches.push({ text: match[0], whole: true })
    end = match.index + match[0].length
  }
  if (end < text.length) stretches.push({ text: text.slice(end), whole: false })
  return stretches
}
