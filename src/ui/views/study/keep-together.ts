/** A stretch of text; one that is `whole` must not be broken over two lines. */
interface Stretch {
  readonly text: string
  readonly whole: boolean
}

/**
 * `30–90 s`, `65–85%`, `25 g`: a number or range with the unit behind it; `30-15-15-15`: a scheme;
 * `IIx-vezels`: a fibre type with its noun; `IGF-1`, `PKB–mTOR`: abbreviations in one.
 */
const whole =
  /\d+(?:[.,]\d+)?–\d+(?:[.,]\d+)?(?:\s?%|\s\p{L}{1,3}(?!\p{L}))?|\d+(?:[.,]\d+)?\s(?:g|kg|mg|s|m|cm|mm|mmHg)(?:\/\p{L}+²?)*(?![\p{L}])|\d+(?:-\d+){2,}|\bI{1,2}[abx]?-\p{L}+|\d?\p{Lu}{1,}\d*[-–](?:m?\p{Lu}{2,}\d*|\d+|\p{Lu}(?!\p{L}))/gu

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
