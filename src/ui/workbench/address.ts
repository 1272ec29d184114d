import { allViews } from '../views/all-views'
import type { View } from '../views/view'

/** Where an address leads. */
export interface Place {
  /** Undefined where no view is; `address` then is what it said, for the message. */
  readonly view: View | undefined
  /** Without the sign in front, and one spelling only: `settings`, `card/satellite-cell:term`. A tab is known by it. */
  readonly address: string
  readonly parameter?: string
}

/** Reads a page's hash: `#/settings`, `#/card/satellite-cell:term`. Without one it is Study. */
export function parseAddress(hash: string, views: readonly View[] = allViews): Place {
  const said = readable(hash.replace(/^#?\/?/, '').replace(/\/$/, ''))
  if (said === '') return parseAddress('study', views)
  const slash = said.indexOf('/')
  const name = slash === -1 ? said : said.slice(0, slash)
  const parameter = slash === -1 ? undefined : said.slice(slash + 1)
  const view = views.find(({ id }) => id === name)
  if (!view || !takes(view, parameter)) return { view: undefined, address: said }
  return { view, address: said, ...(parameter !== undefined && { parameter }) }
}

function takes({ parameter: wanted }: View, parameter: string | undefined): boolean {
  return wanted === 'optional'
    ? parameter !== ''
    : (wanted === true) === Boolean(parameter)
}

/** The address of a view, without the sign in front. */
export function addressOf(view: string, parameter?: string): string {
  return parameter === undefined ? view : `${view}/${parameter}`
}

/** An address as it stands behind a page's own: `#/card/satellite-cell:term`. */
export function hashOf(address: string): string {
  return `#/${address.split('/').map(escaped).join('/')}`
}

/** Colons part a card's id and may stand in an address as they are. */
function escaped(part: string): string {
  return encodeURIComponent(part).replaceAll('%3A', ':')
}

function readable(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
