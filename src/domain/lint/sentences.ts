/** The sentences of a text: each begins with a capital, a number or a bracket after the end of the one before. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!]["”)]?)\s+(?=[\p{Lu}\d"“(])/u)
}
