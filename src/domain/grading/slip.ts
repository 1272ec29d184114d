import { areLookAlikes } from './look-alikes'
import { plainWords, spellingKey } from './spelling'

/** One mistake of the hand in an otherwise right word. */
export type SlipKind = 'missing' | 'extra' | 'replaced' | 'swapped'

/** From so many letters on a word is long enough for a slip to leave no doubt which word is meant. */
const longWord = 6

/**
 * The single slip by which a typed text misses the one asked, apart from case, accents, signs and
 * variants of spelling; undefined when there is none or more than one. Only letters of a long word slip:
 * in a short one, or in a name with digits, one letter makes another word.
 */
export function slipBetween(typed: string, asked: string): SlipKind | undefined {
  const typedKey = spellingKey(typed)
  const askedKey = spellingKey(asked)
  const slip = oneEdit(typedKey, askedKey)
  if (!slip || !inLongWord(slip, asked)) return undefined
  return areLookAlikes(typedKey, askedKey) ? undefined : slip.kind
}

interface Edit {
  readonly kind: SlipKind
  /** Where in the asked text it begins. */
  readonly at: number
  /** How many letters of the asked text it concerns. */
  readonly length: number
}

function oneEdit(typed: string, asked: string): Edit | undefined {
  const shorter = Math.min(typed.length, asked.length)
  let at = 0
  while (at < shorter && typed[at] === asked[at]) at++
  let tail = 0
  while (tail < shorter - at && typed.at(-1 - tail) === asked.at(-1 - tail)) tail++
  const left = typed.slice(at, typed.length - tail)
  const wanted = asked.slice(at, asked.length - tail)
  if (/\d/.test(left + wanted)) return undefined
  const length = wanted.length
  if (left.length === 0 && length === 1) return { kind: 'missing', at, length }
  if (left.length === 1 && length === 0) return { kind: 'extra', at, length }
  if (left.length === 1 && length === 1) return { kind: 'replaced', at, length }
  const swapped = length === 2 && left === `${wanted[1]}${wanted[0]}`
  return swapped ? { kind: 'swapped', at, length } : undefined
}

/** Whether an edit lies in, or at the edge of, a long word without digits. */
function inLongWord({ at, length }: Edit, asked: string): boolean {
  let start = 0
  return plainWords(asked).some((word) => {
    const end = start + spellingKey(word).length
    const touches = at <= end && at + length >= start && (length === 0 || at < end)
    start = end
    return touches && word.length >= longWord && !/\d/.test(word)
  })
}
