import type { Component } from 'svelte'
import type { MenuPlace } from '../../../commands/command'
import type { MessageKey } from '../../../i18n/messages'

/**
 * One tab of the panel. Its component has no props and reads the card shown from the program; it is fetched
 * when the panel first shows it, its texts from `i18n/later` with it.
 */
export interface PanelTab {
  /** Stable, because the remembered tab and remapped keys hang on it. */
  readonly id: string
  readonly title: MessageKey
  /** Default keys of its command ("Panel: …"). */
  readonly keys?: readonly string[]
  /** In whose menus the command stands. */
  readonly menus?: readonly MenuPlace[]
  readonly load: () => Promise<{ readonly default: Component }>
}

/** The tabs of the panel, from left to right. A new one is one entry here, and its title in both languages. */
export const panelTabs: readonly PanelTab[] = [
  {
    id: 'why',
    title: 'panel.why',
    keys: ['i'],
    menus: ['card'],
    load: () => import('./WhyTab.svelte'),
  },
  {
    id: 'history',
    title: 'panel.history',
    load: () => import('./HistoryTab.svelte'),
  },
  {
    id: 'problems',
    title: 'panel.problems',
    load: () => import('./ProblemsTab.svelte'),
  },
  { id: 'source', title: 'panel.source', load: () => import('./SourceTab.svelte') },
]
