import type { App } from '../../../app/types'
import { BrowseState, type OpenView } from './browse-state.svelte'

const states = new WeakMap<App, BrowseState>()

/**
 * The state of the view of all cards; a page has one. It belongs to no component: what is derived inside one
 * stands still once that is gone.
 */
export function browseStateOf(app: App, open: OpenView): BrowseState {
  const known = states.get(app)
  if (known) return known
  let state: BrowseState | undefined
  $effect.root(() => {
    state = new BrowseState(app, open)
  })
  if (!state) throw new Error('a root runs at once')
  states.set(app, state)
  return state
}
