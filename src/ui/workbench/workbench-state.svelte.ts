import { tick, type Component } from 'svelte'
import { MediaQuery } from 'svelte/reactivity'
import type { App, Failure } from '../../app/types'
import { openPaletteId } from '../../commands/view'
import { viewNames, type ViewName, type WorkbenchHost } from '../../commands/host'
import { addressOf, parseAddress, type Place } from './address'
import type CommandPalette from './palette/CommandPalette.svelte'
import { recall, remember } from './remembered'

const recentLength = 20

/** What the frame around the views knows, and what its commands can reach. */
export class WorkbenchState implements WorkbenchHost {
  readonly app: App
  place = $state.raw<Place>({ view: 'study' })
  openTabs = $state.raw<readonly ViewName[]>(['study'])
  /** What stands in the palette's field when it opens; undefined while it is closed. */
  paletteQuery = $state.raw<string>()
  recentCommands = $state.raw(recall('recentCommands') ?? [])
  /** Loaded when they are first asked for, so that the first card does not wait for them. */
  palette = $state.raw<typeof CommandPalette>()
  settingsView = $state.raw<Component>()
  /** A part could not be loaded: the files of this page are gone. */
  failure = $state.raw<Failure>()

  /** There the side bar lies over the card, so it opens for the moment only (workbench.css has the same width). */
  readonly #narrow = new MediaQuery('(width <= 44rem)')
  #sideBarOverlay = $state(false)

  constructor(app: App) {
    this.app = app
    const remembered = recall('openTabs') ?? []
    this.openTabs = viewNames.filter(
      (view) => view === 'study' || remembered.includes(view),
    )
    this.followAddress()
  }

  /** Reads the page's address; called at the start and whenever it changes. */
  followAddress(): void {
    this.place = parseAddress(location.hash)
    if (this.place.view !== 'unknown') this.#openTab(this.place.view)
    if (this.place.view === 'settings') void this.#loadSettings()
  }

  openView(view: ViewName): void {
    location.hash = addressOf(view)
    this.followAddress()
  }

  closeTab(view: ViewName): void {
    this.#setTabs(this.openTabs.filter((open) => open !== view))
    if (this.place.view === view) this.openView('study')
  }

  openPalette(query = ''): void {
    this.paletteQuery = query
    void this.#load(async () => {
      this.palette = (await import('./palette/CommandPalette.svelte')).default
    })
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
    await this.#loadSettings()
    await tick()
    document.getElementById('restore-file')?.click()
  }

  /** Study's banner about the clock holds the button that asks first. */
  async correctDates(): Promise<void> {
    this.openView('study')
    await tick()
    document.getElementById('correct-dates')?.click()
  }

  #loadSettings(): Promise<void> {
    return this.#load(async () => {
      this.settingsView = (await import('../views/settings/SettingsView.svelte')).default
    })
  }

  /** A part that is gone was replaced by an update of the extension. */
  async #load(part: () => Promise<void>): Promise<void> {
    try {
      await part()
    } catch (error) {
      this.failure = { kind: 'outdated', detail: String(error) }
    }
  }

  #openTab(view: ViewName): void {
    if (!this.openTabs.includes(view)) this.#setTabs([...this.openTabs, view])
  }

  #setTabs(views: readonly ViewName[]): void {
    this.openTabs = views
    remember('openTabs', views)
  }
}
