/** The words and numbers of a text, without case, accents and punctuation. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

const articles = /^(?:(?:the|an?|de|het|een) )+/

/**
 * Whether a text gives an answer away: it holds the answer's words in their order. An answer
 * of some length counts also inside a longer word ("hypertrofie" in "spierhypertrofie"), but
 * not behind a short prefix ("traumatic" in "atraumatic").
 */
export function reveals(text: string, answer: string): boolean {
  const sought = wordsOf(answer).join(' ').replace(articles, '')
  if (sought === '') return false
  const held = wordsOf(text).join(' ')
  if (sought.length < 6) return ` ${held} `.includes(` ${sought} `)
  for (let at = held.indexOf(sought); at >= 0; at = held.indexOf(sought, at + 1)) {
    const prefix = at - (held.lastIndexOf(' ', at - 1) + 1)
    if (at === 0 || prefix === 0 || prefix >= 3) return true
  }
  return false
}

/** A term without its brackets, and the word in them, such as an abbreviation: both name the thing. */
export function namesOf(term: string): string[] {
  const inBrackets = [...term.matchAll(/\(([^\s)]+)\)/g)].map((match) => match[1] ?? '')
  return [term.replaceAll(/\s*\([^)]+\)/g, ''), ...inBrackets]
}
