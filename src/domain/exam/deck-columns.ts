/**
 * The cards as the planner sees them: one place per card in each column, so that ten thousand cards are a few
 * hundred kilobytes and can cross to a worker at once. Rows never move; a card that may not be studied any more
 * stays, marked in `active`.
 */
export interface DeckColumns {
  /** The newest event of the log that the columns know of. */
  readonly seq: number
  readonly ids: readonly string[]
  /** FSRS stability in days; meaningless while never seen. */
  readonly stability: Float64Array
  /** FSRS difficulty 1 … 10. */
  readonly difficulty: Float64Array
  /** Study day of the newest answer; `neverSeen` for a new card. */
  readonly lastDay: Int32Array
  /** Index into the planner's topics. */
  readonly topic: Uint16Array
  /** Cards of one note carry the same number. */
  readonly note: Uint32Array
  /** Learning order of new cards. */
  readonly position: Float64Array
  /** 0 for a card that is suspended or withdrawn. */
  readonly active: Uint8Array
}

export const neverSeen = -1

/** One card as it is after its newest event. */
export interface DeckCard {
  readonly id: string
  readonly stability: number
  readonly difficulty: number
  readonly lastDay: number
  readonly topic: number
  readonly note: number
  readonly position: number
  readonly active: boolean
}

/** What an event made of a card. */
export interface DeckChange {
  readonly seq: number
  readonly card: DeckCard
}

/** @param seq the newest event that the cards hold */
export function deckColumns(cards: readonly DeckCard[], seq: number): DeckColumns {
  const deck = emptyColumns(cards.length, seq)
  cards.forEach((card, row) => writeCard(deck, row, card))
  return { ...deck, ids: cards.map(({ id }) => id) }
}

function emptyColumns(size: number, seq: number): DeckColumns {
  return {
    seq,
    ids: [],
    stability: new Float64Array(size),
    difficulty: new Float64Array(size),
    lastDay: new Int32Array(size),
    topic: new Uint16Array(size),
    note: new Uint32Array(size),
    position: new Float64Array(size),
    active: new Uint8Array(size),
  }
}

function writeCard(deck: DeckColumns, row: number, card: DeckCard): void {
  deck.stability[row] = card.stability
  deck.difficulty[row] = card.difficulty
  deck.lastDay[row] = card.lastDay
  deck.topic[row] = card.topic
  deck.note[row] = card.note
  deck.position[row] = card.position
  deck.active[row] = card.active ? 1 : 0
}

/**
 * The columns after later events. What they know already is passed over, so a change may come twice; new
 * cards get rows at the end. The numbers of known cards are changed in place: the old columns are no longer to
 * be used.
 */
export function patchColumns(
  deck: DeckColumns,
  rowOf: ReadonlyMap<string, number>,
  changes: readonly DeckChange[],
): DeckColumns {
  const later = changes
    .filter(({ seq }) => seq > deck.seq)
    .sort((one, other) => one.seq - other.seq)
  const seq = later.at(-1)?.seq ?? deck.seq
  const added = new Map<string, DeckCard>()
  for (const { card } of later) {
    const row = rowOf.get(card.id)
    if (row === undefined) added.set(card.id, card)
    else writeCard(deck, row, card)
  }
  return added.size === 0 ? { ...deck, seq } : grown(deck, [...added.values()], seq)
}

function grown(deck: DeckColumns, cards: readonly DeckCard[], seq: number): DeckColumns {
  const size = deck.ids.length
  const larger = emptyColumns(size + cards.length, seq)
  larger.stability.set(deck.stability)
  larger.difficulty.set(deck.difficulty)
  larger.lastDay.set(deck.lastDay)
  larger.topic.set(deck.topic)
  larger.note.set(deck.note)
  larger.position.set(deck.position)
  larger.active.set(deck.active)
  cards.forEach((card, index) => writeCard(larger, size + index, card))
  return { ...larger, ids: [...deck.ids, ...cards.map(({ id }) => id)] }
}

/** The row of each card. */
export function rowsById({ ids }: DeckColumns): Map<string, number> {
  return new Map(ids.map((id, row) => [id, row]))
}
