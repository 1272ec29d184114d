import type { MenuPlace } from '../../../commands/command'

/** What a menu was asked for. */
export interface MenuRequest {
  /** What was clicked, or has the keyboard. */
  readonly from: Element
  /** Where the pointer was; the keyboard points at the thing itself. */
  readonly x?: number
  readonly y?: number
}

export interface MenuTarget {
  readonly place: MenuPlace
  /** Where the menu appears when there is no pointer. */
  readonly anchor: Element
  /** The topic that a menu of the deck tree is about. */
  readonly topic: string | undefined
}

const places: readonly MenuPlace[] = ['card', 'row', 'tab', 'topic']

/**
 * Whose menu is meant: the nearest part of the page that has one around what was clicked or has the keyboard,
 * or in it; without any the card that is studied. Undefined when there is none either.
 */
export function menuTarget({ from }: MenuRequest): MenuTarget | undefined {
  const active = document.getElementById(from.getAttribute('aria-activedescendant') ?? '')
  const anchor = active ?? from
  const own =
    anchor.closest<HTMLElement>('[data-menu]') ??
    from.querySelector<HTMLElement>('[data-menu]') ??
    document.querySelector<HTMLElement>('[data-menu=card]')
  const place = places.find((known) => known === own?.dataset.menu)
  if (!own || !place) return undefined
  const topic = place === 'topic' ? own.dataset.deck : undefined
  return { place, anchor: own.contains(anchor) ? anchor : own, topic }
}
