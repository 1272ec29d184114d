/** Whether some texts hold every word of a query; case and accents do not count. */
export function matches(query: string, texts: readonly string[]): boolean {
  const held = folded(texts.join(' '))
  return folded(query)
    .split(/\s+/)
    .every((word) => held.includes(word))
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
