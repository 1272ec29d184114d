/** A stretch of letters in a comparison: in both texts, only in the typed one, or only in the asked one. */
export interface LetterPart {
  readonly role: 'same' | 'extra' | 'missing'
  readonly text: string
}

/**
 * Compares a typed text with the one asked, letter by letter: the fewest letters are extra or missing.
 * Case and accents do not count; what is the same is written as it was asked.
 */
export function compareLetters(typed: string, asked: string): LetterPart[] {
  const left = lettersOf(typed)
  const right = lettersOf(asked)
  const shared = longestShared(left, right)
  const parts: LetterPart[] = []
  let [at, wanted] = [0, 0]
  while (at < left.length || wanted < right.length) {
    const typedLetter = left[at]
    const askedLetter = right[wanted]
    if (typedLetter && askedLetter && isSame(typedLetter, askedLetter)) {
      parts.push({ role: 'same', text: askedLetter })
      at++
      wanted++
    } else if (typedLetter && (!askedLetter || ahead(shared, at, wanted))) {
      parts.push({ role: 'extra', text: typedLetter })
      at++
    } else if (askedLetter) {
      parts.push({ role: 'missing', text: askedLetter })
      wanted++
    }
  }
  return joined(parts)
}

/** Letters that are shared, as a part of all letters of the longer text, 0 … 1. */
export function likeness(typed: string, asked: string): number {
  const [left, right] = [lettersOf(typed), lettersOf(asked)]
  const longer = Math.max(left.length, right.length)
  return longer === 0 ? 1 : (longestShared(left, right)[0]?.[0] ?? 0) / longer
}

function lettersOf(text: string): string[] {
  return [...text.normalize('NFC')]
}

function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function plain(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Length of the longest common subsequence of what stands from each pair of places on. */
function longestShared(left: readonly string[], right: readonly string[]): number[][] {
  const table = Array.from({ length: left.length + 1 }, () =>
    Array.from({ length: right.length + 1 }, () => 0),
  )
  for (let at = left.length - 1; at >= 0; at--) {
    for (let wanted = right.length - 1; wanted >= 0; wanted--) {
      const row = table[at]
      if (!row) continue
      row[wanted] = isSame(left[at] ?? '', right[wanted] ?? '')
        ? 1 + (table[at + 1]?.[wanted + 1] ?? 0)
        : Math.max(table[at + 1]?.[wanted] ?? 0, row[wanted + 1] ?? 0)
    }
  }
  return table
}

/** Whether leaving out the typed letter loses no more than leaving out the asked one. */
function ahead(shared: readonly number[][], at: number, wanted: number): boolean {
  return (shared[at + 1]?.[wanted] ?? 0) >= (shared[at]?.[wanted + 1] ?? 0)
}

function joined(parts: readonly LetterPart[]): LetterPart[] {
  const result: LetterPart[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (last?.role === part.role) {
      result[result.length - 1] = { role: part.role, text: last.text + part.text }
    } else result.push(part)
  }
  return result
}
