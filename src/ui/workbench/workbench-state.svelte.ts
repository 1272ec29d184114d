import { tick, type Component } from 'svelte'
import type { App, Failure } from '../../app/types'
import type { BrowseHost } from '../../commands/browse-host'
import type { WorkbenchHost } from '../../commands/host'
import { openPaletteId } from '../../commands/view'
import { t } from '../../i18n/i18n.svelte'
import { fetchPart } from '../components/fetch-part'
import type { View } from '../views/view'
import { addressOf, hashOf, parseAddress, type Place } from './address'
import { shownAddress } from './layout/open-tabs'
import { Layout } from './layout/layout.svelte'
import type CommandPalette from './palette/CommandPalette.svelte'
import { Parts } from './parts.svelte'
import { recallWords, remember } from './remembered'

const recentLength = 20

/** What the frame around the views knows, and what its commands can reach. */
export class WorkbenchState implements WorkbenchHost {
  readonly app: App
  readonly layout: Layout
  /** Parts of the page that are fetched when they are first wanted: views and tabs of the panel. */
  readonly parts = new Parts((error) => this.#outdated(error))
  /** What stands in the palette's field when it opens; undefined while it is closed. */
  paletteQuery = $state.raw<string>()
  /** The table of all cards, once it was opened. */
  browse = $state.raw<BrowseHost>()
  /** The card on which the student is writing. */
  annotated = $state.raw<string>()
  /** The topic that the deck tree shall show next. */
  revealed = $state.raw<string>()
  recentCommands = $state.raw(recallWords('recentCommands') ?? [])
  /** Loaded when it is first asked for, so that the first card does not wait for it. */
  palette = $state.raw<typeof CommandPalette>()
  /** A part could not be loaded: the files of this page are gone. */
  failure = $state.raw<Failure>()
  /** The address asked for, when no view is there; it has no tab. */
  #unknown = $state.raw<Place>()
  /** Names that views gave to their tabs, by address. */
  #tabNames = $state.raw<Readonly<Record<string, string>>>({})

  constructor(app: App) {
    this.app = app
    this.layout = new Layout({
      looks: app.looks,
      exists: (address) => placeAt(address).view !== undefined,
      onShown: (address, how) => this.#go(address, how),
    })
    this.followAddress()
  }

  /** What has the keyboard. */
  get place(): Place {
    return this.#unknown ?? placeAt(shownAddress(this.layout.tabs))
  }

  /** Reads the page's address; called at the start and whenever it changes. */
  followAddress(): void {
    const place = parseAddress(location.hash)
    this.#unknown = place.view ? undefined : place
    if (place.view) this.layout.open(place.address, place.view.place === 'elsewhere')
  }

  openView(id: string, parameter?: string): void {
    this.#go(addressOf(id, parameter), 'push')
  }

  /** What a tab is called, in the language of the interface; reactive. */
  tabTitle(address: string): string {
    const { view } = placeAt(address)
    return this.#tabNames[address] ?? (view ? t(view.title) : address)
  }

  nameTab(address: string, title: string | undefined): void {
    const { [address]: _, ...others } = this.#tabNames
    this.#tabNames = title === undefined ? others : { ...others, [address]: title }
  }

  /** The component of a view, once it is here; Study comes with the frame and is none of these. */
  viewComponent({ view }: Place): Component | undefined {
    return view && this.parts.get(partName(view))
  }

  async fetchView({ view }: Place): Promise<void> {
    if (view?.load) await this.parts.fetch(partName(view), view.load)
  }

  openPalette(query = ''): void {
    this.paletteQuery = query
    void this.#loadPalette()
  }

  closePalette(): void {
    this.paletteQuery = undefined
  }

  /** The card is the one that has the keyboard, unless it is named. */
  annotate(cardId = this.place.parameter ?? this.app.study.card?.cardId): void {
    this.annotated = cardId
  }

  /** Shows a topic in the deck tree and gives it the keyboard. */
  revealTopic(topic: string): void {
    if (!this.layout.sideBarShown) this.layout.toggleSideBar()
    this.revealed = topic
  }

  /** Newest first, for the palette's order. */
  used(commandId: string): void {
    if (commandId === openPaletteId) return
    const others = this.recentCommands.filter((id) => id !== commandId)
    this.recentCommands = [commandId, ...others].slice(0, recentLength)
    remember('recentCommands', this.recentCommands)
  }

  /** The settings hold the control that opens the file and shows what it would change. */
  async restoreFromFile(): Promise<void> {
    this.openView('settings')
    await this.fetchView(this.place)
    await tick()
    document.getElementById('restore-file')?.click()
  }

  /** Study's banner about the clock holds the button that asks first. */
  async correctDates(): Promise<void> {
    this.openView('study')
    await fetchPart(() => import('../views/study/parts/ClockBanner.svelte'))
    await tick()
    document.getElementById('correct-dates')?.click()
  }

  #go(address: string, how: 'push' | 'replace'): void {
    if (how === 'push') location.hash = hashOf(address)
    else history.replaceState(null, '', hashOf(address))
    this.followAddress()
  }

  async #loadPalette(): Promise<void> {
    try {
      this.palette = await fetchPart(() => import('./palette/CommandPalette.svelte'))
    } catch (error) {
      this.#outdated(error)
    }
  }

  /** A part that is gone was replaced by an update of the extension. */
  #outdated(error: unknown): void {
    this.failure = { kind: 'outdated', detail: String(error) }
  }
}

/** Where an address without its sign leads. */
export function placeAt(address: string): Place {
  return parseAddress(hashOf(address))
}

function partName({ id }: View): string {
  return `view ${id}`
}
