/** A stretch of text; one that is `whole` must not be broken over two lines. */
interface Stretch {
  readonly text: string
  readonly whole: boolean
}

/** `30–90 s`, `65–85%`: a range with the unit behind it; `IIx-vezels`: a fibre type with its noun. */
const whole =
  /\d+(?:[.,]\d+)?–\d+(?:[.,]\d+)?(?:\s?%|\s\p{L}{1,3}(?!\p{L}))?|\bI{1,2}[abx]?-\p{L}+/gu

/** Splits a text round what a line would otherwise break at its dash or hyphen. */
export function keepTogether(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let end = 0
  for (const match of text.matchAll(whole)) {
    if (match.index > end) {
      stretches.push({ text: text.slice(end, match.index), whole: false })
    }
    stretches.push({ text: match[0], whole: true })
    end = match.index + match[0].length
  }
  if (end < text.length) stretches.push({ text: text.slice(end), whole: false })
  return stretches
}
