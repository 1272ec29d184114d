/** What a key does in a list that is put in order. */
export type OrderKey =
  /** The focus goes to another place. */
  | { readonly kind: 'focus'; readonly place: number }
  /** The focused item goes to another place, and the focus with it. */
  | { readonly kind: 'move'; readonly place: number }
  /** The item in hand goes back to where it was taken from. */
  | { readonly kind: 'put back' }
  /** A move beyond the end: nothing happens, and the page must not act on the key either. */
  | { readonly kind: 'stay' }

/** The part of a KeyboardEvent that decides. */
export interface OrderPress {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/**
 * Arrows, Home and End move the focus; with Alt, as a line is moved in VS Code, or with the item in hand,
 * they move the item. Escape puts it back. (Space and Enter click the item, which takes it in hand.)
 * @param place of the focused item, from 0
 * @returns undefined for a key that is none of the list's
 */
export function orderKey(
  press: OrderPress,
  place: number,
  count: number,
  inHand: boolean,
): OrderKey | undefined {
  if (press.ctrlKey || press.metaKey || press.shiftKey) return undefined
  const target = targetOf(press.key, place, count)
  if (target !== undefined) {
    if (target < 0 || target >= count) return { kind: 'stay' }
    return { kind: press.altKey || inHand ? 'move' : 'focus', place: target }
  }
  return press.key === 'Escape' && inHand ? { kind: 'put back' } : undefined
}

/** Where a row lies in its list, in px from the list's top. */
export interface RowBox {
  readonly top: number
  readonly height: number
}

/** The place that a dragged row has come to: it passes another once the pointer is beyond that one's middle. */
export function placeUnder(y: number, rows: readonly RowBox[], place: number): number {
  const middle = ({ top, height }: RowBox): number => top + height / 2
  const passed = rows.filter((row, other) =>
    other < place ? y >= middle(row) : other > place && y > middle(row),
  )
  return passed.length
}

function targetOf(key: string, place: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return place - 1
    case 'ArrowDown':
      return place + 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
