import type { Component } from 'svelte'
import DayItems from './DayItems.svelte'
import ExportItem from './ExportItem.svelte'
import LanguageItem from './LanguageItem.svelte'
import SavedItem from './SavedItem.svelte'
import ThemeItem from './ThemeItem.svelte'

/**
 * One place in the status bar. Its component draws `<button>`s, or nothing while there is nothing to say,
 * and reads the program itself; it comes with the first view, so it is small.
 */
interface StatusItem {
  readonly id: string
  readonly end: 'left' | 'right'
  readonly component: Component
}

/** The status bar, from left to right. A new item is one entry. */
export const statusItems: readonly StatusItem[] = [
  { id: 'day', end: 'left', component: DayItems },
  { id: 'export', end: 'right', component: ExportItem },
  { id: 'saved', end: 'right', component: SavedItem },
  { id: 'language', end: 'right', component: LanguageItem },
  { id: 'theme', end: 'right', component: ThemeItem },
]
