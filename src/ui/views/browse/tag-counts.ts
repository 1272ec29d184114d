import type { TabledCard } from '../../../app/types'

/** The tags that the student put on some cards, with how many carry each; the most frequent first. */
export function tagCounts(
  cards: readonly TabledCard[],
): readonly { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { row } of cards)
    for (const tag of row.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1))
}

/** Every tag on some cards, in alphabetical order. */
export function tagsOn(
  cards: readonly TabledCard[],
  collator: Intl.Collator,
): readonly string[] {
  return [...new Set(cards.flatMap(({ labels }) => labels))].sort(collator.compare)
}
