import type { App } from '../app/types'
import type { BrowseHost } from './browse-host'
import type { LayoutHost } from './layout-host'

/** The frame around the views. */
export interface WorkbenchHost {
  readonly layout: LayoutHost
  /** The table of all cards, once it was opened. */
  readonly browse: BrowseHost | undefined
  /** @param parameter what the address of some views names, for example a card's id */
  openView(id: string, parameter?: string): void
  /** @param query what its field begins with: `>` for commands */
  openPalette(query: string): void
  /** Lets the student write on the card that has the keyboard. */
  annotate(): void
  /** Lets the student choose a file and shows what it would change. */
  restoreFromFile(): Promise<void>
  /** Names the dates before and after, and corrects them only when the student says so. */
  correctDates(): Promise<void>
}

/** What a command can reach: the program, and on the page that has one the workbench. */
export interface CommandHost {
  readonly app: App
  readonly workbench?: WorkbenchHost
  /** Shows the figure of the page in a dialog of its own; does nothing where there is none. */
  readonly enlargeFigure: () => void
}
