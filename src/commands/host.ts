import type { App } from '../app/types'

/** The views that exist. Their addresses are `#/study` and so on. */
export type ViewName = 'study' | 'settings'
export const viewNames: readonly ViewName[] = ['study', 'settings']

/** The frame around the views. */
export interface WorkbenchHost {
  openView(view: ViewName): void
  openPalette(): void
  toggleSideBar(): void
  /** Lets the student choose a file and shows what it would change. */
  restoreFromFile(): Promise<void>
  /** Names the dates before and after, and corrects them only when the student says so. */
  correctDates(): Promise<void>
}

/** What a command can reach: the program, and on the page that has one the workbench. */
export interface CommandHost {
  readonly app: App
  readonly workbench?: WorkbenchHost
}
