/** One deletion of a cloze text: `{{c1::answer}}` or `{{c1::answer::hint}}`. */
export interface Deletion {
  readonly number: number
  readonly answer: string
  readonly hint: string | undefined
  /** Where it stands in the text, braces included. */
  readonly start: number
  readonly end: number
}

/** The deletions of a cloze text in reading order. */
export function deletionsOf(text: string): Deletion[] {
  return [...text.matchAll(/\{\{c(\d+)::(.+?)(?:::(.+?))?\}\}/gs)].map((match) => ({
    number: Number(match[1]),
    answer: match[2] ?? '',
    hint: match[3],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The numbers of a cloze text's cards, rising, each once. */
export function deletionNumbers(text: string): number[] {
  const numbers = deletionsOf(text).map((deletion) => deletion.number)
  return [...new Set(numbers)].sort((a, b) => a - b)
}
