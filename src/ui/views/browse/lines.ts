import type { TabledCard } from '../../../app/types'

/** One row of the table: a card, or a note with all its cards that were found. */
export interface Line {
  /** The id of the card, or of the note. */
  readonly key: string
  /** At least one. */
  readonly cards: readonly TabledCard[]
}

export type LineMode = 'cards' | 'notes'

/** The rows for some cards, in their order; a note stands where its first card does. */
export function linesOf(cards: readonly TabledCard[], mode: LineMode): readonly Line[] {
  if (mode === 'cards') return cards.map((card) => ({ key: card.row.id, cards: [card] }))
  const notes = new Map<string, TabledCard[]>()
  for (const card of cards) {
    const note = notes.get(card.row.noteId)
    if (note) note.push(card)
    else notes.set(card.row.noteId, [card])
  }
  return [...notes].map(([key, found]) => ({ key, cards: found }))
}

/** What a row is sorted by; undefined comes last in either direction. */
export type SortKey = string | number | undefined

/** The rows by a key, those with equal keys in the order in which they came. */
export function sortedLines(
  lines: readonly Line[],
  keyOf: (line: Line) => SortKey,
  descending: boolean,
  collator: Intl.Collator,
): readonly Line[] {
  const keys = lines.map(keyOf)
  const ranks = textRanks(keys, collator)
  const numbers = keys.map((key) => (typeof key === 'string' ? ranks.get(key) : key))
  const order = lines.map((_, index) => index)
  const sign = descending ? -1 : 1
  order.sort((a, b) => {
    const [one, other] = [numbers[a], numbers[b]]
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined)
    return sign * (one - other)
  })
  return order.flatMap((index) => lines[index] ?? [])
}

/** Comparing texts is slow, so each different one is placed once. */
function textRanks(
  keys: readonly SortKey[],
  collator: Intl.Collator,
): ReadonlyMap<string, number> {
  const texts = new Set(keys.filter((key) => typeof key === 'string'))
  const sorted = [...texts].sort((a, b) => collator.compare(a, b))
  return new Map(sorted.map((text, rank) => [text, rank]))
}
