/** The word that was probably meant: the nearest one within two slips, and less than half of it wrong. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const lower = typed.toLowerCase()
  const ranked = words
    .map((word) => ({ word, slips: slipsBetween(lower, word) }))
    .filter(({ word, slips }) => slips <= 2 && slips * 2 < word.length)
    .sort((a, b) => a.slips - b.slips)
  return ranked[0]?.word ?? words.find((word) => lower !== '' && word.startsWith(lower))
}

/** Letters added, left out, changed, or changed places with their neighbour (Damerau 1964). */
function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1] ?? []
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) row[j] = Math.min(row[j] ?? 0, (rows[i - 2]?.[j - 2] ?? 0) + 1)
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 0
}
