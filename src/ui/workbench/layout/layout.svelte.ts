import { MediaQuery } from 'svelte/reactivity'
import type { Looks } from '../../../app/types'
import type { LayoutContext, LayoutHost } from '../../../commands/layout-host'
import { t } from '../../../i18n/i18n.svelte'
import { announce } from '../../components/announce.svelte'
import { recall, remember } from '../remembered'
import {
  recallFrame,
  rememberFrame,
  wearFrame,
  type Frame,
  type HideablePart,
} from './frame-memory'
import {
  allTabs,
  canClose,
  canSplit,
  closeTab,
  focusColumn,
  focusedColumn,
  keepTab,
  moveTab,
  moveToOtherColumn,
  neighbourOf,
  openTab,
  placeTab,
  restoreTabs,
  shownAddress,
  type OpenTabs,
} from './open-tabs'
import { sizeOf, withSize, type SizeName } from './sizes'
import { narrowWindow, wideWindow, type WindowClass } from './window-class'

interface Hooks {
  readonly looks: Looks
  /** Whether an address leads to a view. */
  readonly exists: (address: string) => boolean
  /** Another tab has the keyboard now. `replace`: the step is none to go back over. */
  readonly onShown: (address: string, how: 'push' | 'replace') => void
}

/** Where everything stands: tabs, columns, what is hidden, and how large the parts are. All of it is remembered. */
export class Layout implements LayoutHost {
  tabs: OpenTabs = $state.raw({ columns: [{ tabs: [], shown: '' }], focused: 0 })
  frame: Frame = $state.raw(recallFrame())
  #sideBarOverlay = $state(false)
  readonly #narrow = $derived.by(
    () => new MediaQuery(narrowWindow(this.#hooks.looks.preferences.textSize)),
  )
  readonly #wide = new MediaQuery(wideWindow)
  readonly #hooks: Hooks

  constructor(hooks: Hooks) {
    this.#hooks = hooks
    this.tabs = restoreTabs(recall('tabs'), hooks.exists)
  }

  /** The class of this window; reactive. */
  get window(): WindowClass {
    if (this.#narrow.current) return 'narrow'
    return this.#wide.current ? 'wide' : 'medium'
  }

  /** What the `when` of a command may ask. */
  get context(): LayoutContext {
    return {
      tabs: focusedColumn(this.tabs).tabs.length,
      columns: this.tabs.columns.length,
      closable: canClose(this.tabs),
      splittable: canSplit(this.tabs),
      preview: allTabs(this.tabs).some(
        ({ address, preview }) => preview && address === shownAddress(this.tabs),
      ),
    }
  }

  /** Keeps the document in step. Called once by the root component. */
  follow(): void {
    $effect.pre(() => wearFrame(document.documentElement, this.frame, this.window))
  }

  // Tabs

  /** Shows a view's tab, opening it when need be. */
  open(address: string, preview: boolean): void {
    this.#setTabs(openTab(this.tabs, address, preview))
  }

  closeTab(address = shownAddress(this.tabs)): void {
    this.#move(closeTab(this.tabs, address), 'replace')
  }

  keepTab(): void {
    this.#setTabs(keepTab(this.tabs, shownAddress(this.tabs)))
  }

  showTab(address: string): void {
    this.#setTabs(openTab(this.tabs, address, true))
    this.#hooks.onShown(address, 'push')
  }

  nextTab(step: 1 | -1): void {
    this.showTab(neighbourOf(this.tabs, step))
  }

  moveTab(step: 1 | -1): void {
    this.#move(moveTab(this.tabs, step), 'replace')
  }

  placeTab(address: string, column: 0 | 1, index: number): void {
    this.#move(placeTab(this.tabs, address, column, index), 'replace')
  }

  moveToOtherColumn(): void {
    const before = this.tabs.columns.length
    this.#move(moveToOtherColumn(this.tabs), 'replace')
    if (this.tabs.columns.length > before) announce(t('workbench.split'))
  }

  focusOtherColumn(): void {
    this.focusColumn(this.tabs.focused === 0 ? 1 : 0)
  }

  focusColumn(column: 0 | 1): void {
    this.#move(focusColumn(this.tabs, column), 'replace')
  }

  // The frame

  get sideBarShown(): boolean {
    return this.#narrow.current ? this.#sideBarOverlay : this.#hooks.looks.sideBarVisible
  }

  toggleSideBar(): void {
    const shown = !this.sideBarShown
    if (this.#narrow.current) this.#sideBarOverlay = shown
    else this.#hooks.looks.setSideBarVisible(shown)
    announcePart('sideBar', shown)
  }

  closeOverlay(): void {
    this.#sideBarOverlay = false
  }

  togglePanel(): void {
    this.#showPanel(!this.frame.panelShown)
  }

  /** Shows the panel with this tab. */
  openPanel(tab: string): void {
    this.panelTab = tab
    if (!this.frame.panelShown) this.#showPanel(true)
  }

  /** The id of the panel's tab that is shown when it is open. */
  get panelTab(): string {
    return this.#panelTab
  }
  set panelTab(id: string) {
    this.#panelTab = id
    remember('panelTab', id)
  }
  #panelTab = $state(rememberedPanelTab())

  toggleZen(): void {
    const zen = !this.frame.zen
    this.#setFrame({ ...this.frame, zen })
    announce(t(zen ? 'workbench.zenOn' : 'workbench.zenOff'))
  }

  togglePart(part: HideablePart): void {
    const { hidden } = this.frame
    const hide = !hidden.includes(part)
    const others = hidden.filter((other) => other !== part)
    this.#setFrame({ ...this.frame, hidden: hide ? [...others, part] : others })
    announcePart(part === 'activity' ? 'activityBar' : 'statusBar', !hide)
  }

  size(name: SizeName): number {
    return sizeOf(this.frame.sizes, this.window, name)
  }

  /** In the unit of the size; kept within its range. */
  resize(name: SizeName, size: number): void {
    const sizes = withSize(this.frame.sizes, this.window, name, size)
    this.#setFrame({ ...this.frame, sizes })
  }

  #showPanel(panelShown: boolean): void {
    this.#setFrame({ ...this.frame, panelShown })
    announcePart('panel', panelShown)
  }

  #move(tabs: OpenTabs, how: 'push' | 'replace'): void {
    const before = shownAddress(this.tabs)
    this.#setTabs(tabs)
    const after = shownAddress(tabs)
    if (after !== before) this.#hooks.onShown(after, how)
  }

  #setTabs(tabs: OpenTabs): void {
    if (tabs === this.tabs) return
    this.tabs = tabs
    remember('tabs', tabs)
    const studyColumn = studySide(tabs)
    if (studyColumn === this.frame.studyColumn) return
    const { studyColumn: _, ...frame } = this.frame
    this.#setFrame(studyColumn ? { ...frame, studyColumn } : frame)
  }

  #setFrame(frame: Frame): void {
    this.frame = frame
    rememberFrame(frame)
  }
}

function announcePart(
  name: 'activityBar' | 'sideBar' | 'panel' | 'statusBar',
  shown: boolean,
): void {
  const part = t(`workbench.${name}`)
  announce(t(shown ? 'workbench.partShown' : 'workbench.partHidden', { part }))
}

/** Where a new tab, which opens Study, will find it. */
function studySide({ columns, focused }: OpenTabs): Frame['studyColumn'] {
  if (columns.length === 1) return undefined
  const open = columns.findIndex(({ tabs }) =>
    tabs.some(({ address }) => address === 'study'),
  )
  return (open === -1 ? focused : open) === 0 ? 'left' : 'right'
}

function rememberedPanelTab(): string {
  const id = recall('panelTab')
  return typeof id === 'string' ? id : ''
}
