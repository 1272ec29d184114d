import { tick, type Component } from 'svelte'
import { MediaQuery } from 'svelte/reactivity'
import type { App, Failure } from '../../app/types'
import type { WorkbenchHost } from '../../commands/host'
import { openPaletteId } from '../../commands/view'
import { loadLaterTexts, t } from '../../i18n/i18n.svelte'
import { addressOf, hashOf, parseAddress, type Place } from './address'
import type CommandPalette from './palette/CommandPalette.svelte'
import { Parts } from './parts.svelte'
import { recall, remember } from './remembered'

const recentLength = 20

/** What the frame around the views knows, and what its commands can reach. */
export class WorkbenchState implements WorkbenchHost {
  readonly app: App
  place = $state.raw<Place>(parseAddress(''))
  /** Addresses. */
  openTabs = $state.raw<readonly string[]>(['study'])
  /** What stands in the palette's field when it opens; undefined while it is closed. */
  paletteQuery = $state.raw<string>()
  recentCommands = $state.raw(recall('recentCommands') ?? [])
  /** Loaded when it is first asked for, so that the first card does not wait for it. */
  palette = $state.raw<typeof CommandPalette>()
  /** A part could not be loaded: the files of this page are gone. */
  failure = $state.raw<Failure>()
  readonly #views = new Parts((error) => this.#outdated(error))
  /** Names that views gave to their tabs, by address. */
  #tabNames = $state.raw<Readonly<Record<string, string>>>({})

  /** There the side bar lies over the card, so it opens for the moment only (workbench.css has the same width). */
  readonly #narrow = new MediaQuery('(width <= 44rem)')
  #sideBarOverlay = $state(false)

  constructor(app: App) {
    this.app = app
    const remembered = recall('openTabs') ?? []
    const existing = remembered.filter((address) => parseAddress(address).view)
    this.openTabs = ['study', ...existing.filter((address) => address !== 'study')]
    this.followAddress()
  }

  /** Reads the page's address; called at the start and whenever it changes. */
  followAddress(): void {
    this.place = parseAddress(location.hash)
    const { view, address } = this.place
    if (view === undefined) return
    this.#openTab(address)
    if (view.load) void this.#views.fetch(view.id, view.load)
  }

  openView(id: string, parameter?: string): void {
    this.openAddress(addressOf(id, parameter))
  }

  openAddress(address: string): void {
    location.hash = hashOf(address)
    this.followAddress()
  }

  closeTab(address: string): void {
    this.#setTabs(this.openTabs.filter((open) => open !== address))
    if (this.place.address === address) this.openView('study')
  }

  /** The component of the view shown, once it is here; Study comes with the frame and is none of these. */
  get viewComponent(): Component | undefined {
    return this.place.view && this.#views.get(this.place.view.id)
  }

  /** What a tab is called, in the language of the interface; reactive. */
  tabTitle(address: string): string {
    const { view } = parseAddress(address)
    return this.#tabNames[address] ?? (view ? t(view.title) : address)
  }

  nameTab(address: string, title: string | undefined): void {
    const { [address]: _, ...others } = this.#tabNames
    this.#tabNames = title === undefined ? others : { ...others, [address]: title }
  }

  openPalette(query = ''): void {
    this.paletteQuery = query
    void this.#loadPalette()
  }

  closePalette(): void {
    this.paletteQuery = undefined
  }

  /** Newest first, for the palette's order. */
  used(commandId: string): void {
    if (commandId === openPaletteId) return
    const others = this.recentCommands.filter((id) => id !== commandId)
    this.recentCommands = [commandId, ...others].slice(0, recentLength)
    remember('recentCommands', this.recentCommands)
  }

  get sideBarShown(): boolean {
    return this.#narrow.current ? this.#sideBarOverlay : this.app.looks.sideBarVisible
  }

  toggleSideBar(): void {
    if (this.#narrow.current) this.#sideBarOverlay = !this.#sideBarOverlay
    else this.app.looks.setSideBarVisible(!this.app.looks.sideBarVisible)
  }

  closeOverlay(): void {
    this.#sideBarOverlay = false
  }

  /** The settings hold the control that opens the file and shows what it would change. */
  async restoreFromFile(): Promise<void> {
    this.openView('settings')
    const { view } = this.place
    if (view?.load) await this.#views.fetch(view.id, view.load)
    await tick()
    document.getElementById('restore-file')?.click()
  }

  /** Study's banner about the clock holds the button that asks first. */
  async correctDates(): Promise<void> {
    this.openView('study')
    await tick()
    document.getElementById('correct-dates')?.click()
  }

  async #loadPalette(): Promise<void> {
    try {
      const [palette] = await Promise.all([
        import('./palette/CommandPalette.svelte'),
        loadLaterTexts(),
      ])
      this.palette = palette.default
    } catch (error) {
      this.#outdated(error)
    }
  }

  /** A part that is gone was replaced by an update of the extension. */
  #outdated(error: unknown): void {
    this.failure = { kind: 'outdated', detail: String(error) }
  }

  #openTab(address: string): void {
    if (!this.openTabs.includes(address)) this.#setTabs([...this.openTabs, address])
  }

  #setTabs(addresses: readonly string[]): void {
    this.openTabs = addresses
    remember('openTabs', addresses)
  }
}
