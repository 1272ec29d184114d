import { createContext, type Component } from 'svelte'
import type { MessageKey } from '../../i18n/messages'

/**
 * One view: everything that the frame knows of it. Its address (`#/id`), tab, icon, command ("Open …")
 * and place in the palette all come from this one entry in `all-views.ts`.
 */
export interface View {
  /** Its address; stable, because tabs and remapped keys hang on it. */
  readonly id: string
  readonly title: MessageKey
  /** The source of a codicon, for the activity bar; a view that stands elsewhere has none. */
  readonly icon?: string
  /** `bar`: in the activity bar; `foot`: at its lower end; `elsewhere`: reached by palette, links and address. */
  readonly place: 'bar' | 'foot' | 'elsewhere'
  /**
   * The address takes a parameter. `true`: it leads nowhere without one, and the view has no command;
   * `optional`: without one the view shows everything that it could name.
   */
  readonly parameter?: true | 'optional'
  /** Default keys of its command. */
  readonly keys?: readonly string[]
  /** Fetches it when it is first opened, its texts from `i18n/later` with it. Only Study, which comes with the frame, has none. */
  readonly load?: () => Promise<{ readonly default: Component }>
}

/** Declares a view, checked where it is written. */
export function defineView(view: View): View {
  return view
}

/** Says what a tab is called, in the language then shown: the view that gave it may be gone by then. */
export type TabName = () => string

/** The tab in which a view is drawn. */
export interface Tab {
  /** `settings`, `card/satellite-cell:term`. */
  readonly address: string
  /** What stands behind the view's name in the address: the card of `#/card/ID`. */
  readonly parameter: string | undefined
  /** Names the tab where the view's own title says too little. */
  name(title: TabName | undefined): void
}

/** A view asks for its tab with `useTab()`; the frame provides it. */
export const [useTab, provideTab] = createContext<Tab>()
