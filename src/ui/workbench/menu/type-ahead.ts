/** What is typed within this time belongs together, ms. */
const togetherMs = 700

/** What was typed last in a list, and when. */
export interface Typed {
  readonly text: string
  /** As `event.timeStamp`. */
  readonly at: number
}

/** What is typed now: more of the same, or something new after a pause. */
export function typedOn({ text, at }: Typed, letter: string, now: number): Typed {
  return { text: now - at < togetherMs ? text + letter : letter, at: now }
}

/**
 * The entry that starts with what was typed, looked for from the chosen one on; one letter looks behind it, so
 * that the same letter again goes on to the next. Undefined when nothing does.
 */
export function typeAhead(
  titles: readonly string[],
  chosen: number,
  text: string,
): number | undefined {
  const wanted = text.toLowerCase()
  const from = [...text].length === 1 ? chosen + 1 : chosen
  const order = titles.map((_, index) => (from + index) % titles.length)
  return order.find((index) => titles[index]?.toLowerCase().startsWith(wanted))
}
