import type { Component } from 'svelte'

/** Fetches the line by which parts are resized: a fresh install shows none of them. */
export const loadSeparator = async (): Promise<{
  readonly default: Component<{ name: 'side' | 'panel' | 'split'; label: string }>
}> => import('./Separator.svelte')
