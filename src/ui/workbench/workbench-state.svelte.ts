import { tick } from 'svelte'
import { MediaQuery } from 'svelte/reactivity'
import type { App } from '../../app/types'
import { viewNames, type ViewName, type WorkbenchHost } from '../../commands/host'
import { addressOf, parseAddress, type Place } from './address'
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
  }

  closePalette(): void {
    this.paletteQuery = undefined
  }

  /** Newest first, for the palette's order. */
  used(commandId: string): void {
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
    await import('../views/settings/SettingsView.svelte')
    await tick()
    document.getElementById('restore-file')?.click()
  }

  #openTab(view: ViewName): void {
    if (!this.openTabs.includes(view)) this.#setTabs([...this.openTabs, view])
  }

  #setTabs(views: readonly ViewName[]): void {
    this.openTabs = views
    remember('openTabs', views)
  }
}
