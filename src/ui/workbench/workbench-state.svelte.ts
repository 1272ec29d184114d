import { untrack, type Component } from 'svelte'
import type { App, Failure } from '../../app/types'
import type { BrowseHost } from '../../commands/browse-host'
import type { EditorHost } from '../../commands/editor-host'
import type { Note } from '../../domain/card/note'
import type { SettingsWish, WorkbenchHost } from '../../commands/host'
import { openPaletteId } from '../../commands/open-palette'
import { t } from '../../i18n/i18n.svelte'
import { announce } from '../components/announce.svelte'
import { fetchPart } from '../components/fetch-part'
import type { TabName, View } from '../views/view'
import { addressOf, hashOf, parseAddress, type Place } from './address'
import { shownAddress } from './layout/open-tabs'
import { Layout } from './layout/layout.svelte'
import type CommandPalette from './palette/CommandPalette.svelte'
import { Parts } from './parts.svelte'
import type { MenuRequest } from './menu/menu-target'
import { recallWords, remember } from './remembered'

const recentLength = 20

/** What the frame around the views knows, and what its commands can reach. */
export class WorkbenchState implements WorkbenchHost {
  readonly app: App
  readonly layout: Layout
  readonly say: WorkbenchHost['say'] = announce
  /** Parts of the page that are fetched when they are first wanted: views and tabs of the panel. */
  readonly parts = new Parts((error) => this.#outdated(error))
  /** What stands in the palette's field when it opens; undefined while it is closed. */
  paletteQuery = $state.raw<string>()
  /** The table of all cards, once it was opened. */
  browse = $state.raw<BrowseHost>()
  /** The editor of own notes, once it was opened. */
  editor = $state.raw<EditorHost>()
  /** The card on which the student is writing. */
  annotated = $state.raw<string>()
  /** The topic whose ways of studying are offered. */
  chosenTopic = $state.raw<string>()
  /** What the settings shall do next; they take it. */
  settingsWish = $state.raw<SettingsWish>()
  /** The topic that the deck tree shall show next. */
  revealed = $state.raw<string>()
  recentCommands = $state.raw(recallWords('recentCommands') ?? [])
  /** Loaded when it is first asked for, so that the first card does not wait for it. */
  palette = $state.raw<typeof CommandPalette>()
  /** The menu that is open, and whose it is. */
  menu = $state.raw<MenuRequest>()
  menuTopic = $state.raw<string>()
  /** A part could not be loaded: the files of this page are gone. */
  failure = $state.raw<Failure>()
  /** The address asked for, when no view is there; it has no tab. */
  #unknown = $state.raw<Place>()
  /** Names that views gave to their tabs, by address. */
  #tabNames = $state.raw<Readonly<Record<string, TabName>>>({})

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
    const before = this.place.address
    const place = parseAddress(location.hash)
    // One view that did not come keeps nobody from the others, and is tried again.
    this.failure = undefined
    this.#unknown = place.view ? undefined : place
    if (place.view) this.layout.open(place.address, place.view.place === 'elsewhere')
    if (place.address !== before) this.app.study.viewLeft()
  }

  /** Who asks for Study wants cards, whatever the browser opened this tab for. */
  openView(id: string, parameter?: string): void {
    if (id === 'study') this.app.visit.lift()
    this.#go(addressOf(id, parameter), 'push')
  }

  /** What a tab is called, in the language of the interface; reactive. */
  tabTitle(address: string): string {
    const { view } = placeAt(address)
    return this.#tabNames[address]?.() ?? (view ? t(view.title) : address)
  }

  nameTab(address: string, title: TabName | undefined): void {
    // A view names its tab in an effect, which must not run again because of the name that it gave.
    const { [address]: _, ...others } = untrack(() => this.#tabNames)
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

  /** Without a place, it is that of what has the keyboard. */
  openMenu(
    request: MenuRequest = { from: document.activeElement ?? document.body },
  ): void {
    this.menu = request
  }

  async openSearch(query: string): Promise<void> {
    const { openSearch } = await import('./seldom')
    openSearch(this, query)
  }

  closePalette(): void {
    this.paletteQuery = undefined
  }

  /**
   * Takes a key that was pressed while the palette is being fetched: what is typed is meant for its field, and
   * must not bury or suspend the card behind it.
   * @returns whether the key was taken
   */
  typeAhead({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
    if (this.paletteQuery === undefined || this.palette !== undefined) return false
    if (key === 'Escape') this.closePalette()
    else if (key === 'Backspace') this.paletteQuery = this.paletteQuery.slice(0, -1)
    else if (key.length === 1 && !ctrlKey && !altKey && !metaKey) this.paletteQuery += key
    return true
  }

  /** The card is the one that has the keyboard, unless it is named. */
  annotate(cardId = this.place.parameter ?? this.app.study.card?.cardId): void {
    this.annotated = cardId
  }

  /** The note is that of the card that has the keyboard. */
  editNote(cardId = this.place.parameter ?? this.app.study.card?.cardId): void {
    if (cardId) this.openView('editor', cardId.slice(0, cardId.lastIndexOf(':')))
  }

  async takeBack(note?: Pick<Note, 'id' | 'title'>): Promise<void> {
    const { takeBack } = await import('./seldom')
    await takeBack(this, note)
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

  /** The settings do it, as soon as they are drawn. */
  askSettings(wanted: SettingsWish): void {
    this.settingsWish = wanted
    this.openView('settings')
  }

  async correctDates(): Promise<void> {
    const { correctDates } = await import('./seldom')
    await correctDates(this)
  }

  press(id: string): void {
    document.getElementById(id)?.click()
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
      // Its field does not take the keys of the page any more.
      this.closePalette()
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
