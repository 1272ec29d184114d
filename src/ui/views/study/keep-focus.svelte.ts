import { untrack } from 'svelte'

/** What `keepFocus` watches and where it works; each is read anew at every change. */
interface FocusKeeper {
  readonly region: () => HTMLElement | undefined
  /** What changes when other things are drawn: the card, its side, the state. */
  readonly drawn: () => string
  /** What may go away beside it, and the focus with it. */
  readonly beside: () => unknown
  /** Called after each change of `drawn`: whether the focus went to what is new (a screen reader then reads it). */
  readonly onchange: (focusMoved: boolean) => void
}

/**
 * Keeps the keyboard's focus when the focused element goes away with the card: it moves to the element
 * marked `data-focus-here`. Focus elsewhere (the address bar, another part of the page) is left alone.
 */
export function keepFocus({ region, drawn, beside, onchange }: FocusKeeper): void {
  let wasInside = false
  let last: string | undefined
  $effect.pre(() => {
    drawn()
    beside()
    wasInside = region()?.contains(document.activeElement) ?? false
  })
  $effect(() => {
    const now = drawn()
    beside()
    const before = last
    last = now
    if (before === undefined) return
    const focusMoved = wasInside && moveFocus(region())
    // A card that is looked at anew, or flagged, is the same one: it is not said again.
    if (now !== before) untrack(() => onchange(focusMoved))
  })
}

function moveFocus(region: HTMLElement | undefined): boolean {
  if (!document.hasFocus() || region?.contains(document.activeElement)) return false
  const target = region?.querySelector<HTMLElement>('[data-focus-here]')
  target?.focus({ preventScroll: true })
  return target !== undefined && target !== null
}
