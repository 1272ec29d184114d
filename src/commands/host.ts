import type { App } from '../app/types'

/** The views that exist. Their addresses are `#/study` and so on. */
export type ViewName = 'study' | 'settings'
export const viewNames: readonly ViewName[] = ['study', 'settings']

/** What a command can reach: the program, and the page around it. */
export interface CommandHost {
  readonly app: App
  /** Indexes into `note.options` in the order in which the card shows them. */
  shownOptions(): readonly number[]
  openView(view: ViewName): void
  openPalette(): void
  toggleSideBar(): void
  /** Lets the student choose a file and shows what it would change. */
  restoreFromFile(): void
}
