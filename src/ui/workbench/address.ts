import { viewNames, type ViewName } from '../../commands/host'

/** Where an address leads: to a view, or nowhere (`unknown` is what it said, for the message). */
export type Place =
  | { readonly view: ViewName; readonly unknown?: never }
  | { readonly view: 'unknown'; readonly unknown: string }

/** Reads a page's hash: `#/settings`. Without one it is Study. */
export function parseAddress(hash: string): Place {
  const name = hash.replace(/^#?\/?/, '').replace(/\/$/, '')
  if (name === '') return { view: 'study' }
  const view = viewNames.find((known) => known === name)
  return view === undefined ? { view: 'unknown', unknown: readable(name) } : { view }
}

/** The hash of a view. */
export function addressOf(view: ViewName): string {
  return `#/${view}`
}

function readable(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
