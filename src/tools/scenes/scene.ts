import type { Page } from 'playwright-core'
import type { Stage } from './stage'
import type { TypicalCardName } from './typical-cards'

/** One state that a student can see, reached in English; looks may change afterwards. */
export interface Scene {
  readonly name: string
  readonly page: 'newtab.html' | 'popup.html'
  readonly address?: string
  readonly sideBar?: true
  /** The card that comes first; without one the scene needs none. */
  readonly card?: TypicalCardName
  readonly prepare?: (stage: Stage) => Promise<void>
  /** Runs in the page before its own scripts. */
  readonly before?: () => void
  readonly act?: (page: Page) => Promise<void>
}

export const inTab = { page: 'newtab.html' } as const
export const inPopup = { page: 'popup.html' } as const
/** A plain card first. */
export const workbench = { ...inTab, card: 'basic' } as const
