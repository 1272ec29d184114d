import { folded } from '../domain/search/folded'

/** A command as the palette looks for it. */
export interface Searchable {
  readonly id: string
  /** As shown, in the language of the interface. */
  readonly title: string
  readonly englishTitle: string
}

/** How a query was found: 3 at the start of a word, 2 inside one, 1 as scattered letters. */
interface Match {
  readonly tier: 1 | 2 | 3
  /** Where the match starts; earlier is better. */
  readonly at: number
  /** How far its letters lie apart; nearer is better. */
  readonly spread: number
}

/**
 * The entries that a query fits, best first. Signs do not count, so a leading `>` is allowed. Better kinds of match come
 * first, among equals the recently used (newest first), then the nearer match, then the given order.
 * An empty query gives everything, recently used first.
 *
 * @param recent ids of used commands, newest first
 */
export function rank<Entry extends Searchable>(
  query: string,
  entries: readonly Entry[],
  recent: readonly string[],
): readonly Entry[] {
  const wanted = folded(query)
  const found = entries.flatMap((entry, order) => {
    const match = bestMatch(wanted, entry)
    return match === undefined ? [] : [{ entry, order, match, age: age(entry, recent) }]
  })
  found.sort(
    (a, b) =>
      b.match.tier - a.match.tier ||
      a.age - b.age ||
      a.match.spread - b.match.spread ||
      a.match.at - b.match.at ||
      a.order - b.order,
  )
  return found.map(({ entry }) => entry)
}

function age({ id }: Searchable, recent: readonly string[]): number {
  const index = recent.indexOf(id)
  return index === -1 ? recent.length : index
}

function bestMatch(wanted: string, entry: Searchable): Match | undefined {
  const shown = matchIn(wanted, folded(entry.title))
  const english = matchIn(wanted, folded(entry.englishTitle))
  if (shown === undefined || english === undefined) return shown ?? english
  return english.tier > shown.tier ? english : shown
}

function matchIn(wanted: string, text: string): Match | undefined {
  if (wanted === '') return { tier: 3, at: 0, spread: 0 }
  const wordStart = ` ${text}`.indexOf(` ${wanted}`)
  if (wordStart !== -1) return { tier: 3, at: wordStart, spread: 0 }
  const inside = text.indexOf(wanted)
  if (inside !== -1) return { tier: 2, at: inside, spread: 0 }
  return scattered(wanted.replaceAll(' ', ''), text)
}

/** The letters in order with others between, the first of them at the start of a word. */
function scattered(wanted: string, text: string): Match | undefined {
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index)
  const matches = starts.flatMap((at) => {
    const spread = spreadFrom(at, wanted, text, new Set(starts))
    return spread === undefined ? [] : [{ tier: 1 as const, at, spread }]
  })
  return matches.toSorted((a, b) => a.spread - b.spread)[0]
}

/** Letters skipped on the way, where a leap to the start of a word skips nothing: initials are near. */
function spreadFrom(
  start: number,
  wanted: string,
  text: string,
  wordStarts: ReadonlySet<number>,
): number | undefined {
  if (text[start] !== wanted[0]) return undefined
  let at = start
  let spread = 0
  for (const letter of wanted) {
    const found = text.indexOf(letter, at)
    if (found === -1) return undefined
    if (!wordStarts.has(found)) spread += found - at
    at = found + 1
  }
  return spread
}
