import type { App } from '../app/types'
import type { Note } from '../domain/card/note'
import type { BrowseHost } from './browse-host'
import type { EditorHost } from './editor-host'
import type { LayoutHost } from './layout-host'

/**
 * `backup`: shows export and restore; `restore`: lets the student choose a file and shows what it would change;
 * `undoRestore`: shows what undoing the newest restore would change.
 */
export type SettingsWish = 'backup' | 'restore' | 'undoRestore'

/** The frame around the views. */
export interface WorkbenchHost {
  readonly layout: LayoutHost
  /** The table of all cards, once it was opened. */
  readonly browse: BrowseHost | undefined
  /** The editor of own notes, once it was opened. */
  readonly editor: EditorHost | undefined
  /** @param parameter what the address of some views names, for example a card's id */
  openView(id: string, parameter?: string): void
  /** The topic whose menu is open. */
  readonly menuTopic: string | undefined
  /** Shows in Browse what a search finds. */
  openSearch(query: string): Promise<void>
  /** Opens the menu of what has the keyboard; does nothing where that has none. */
  openMenu(): void
  /** @param query what its field begins with: `>` for commands */
  openPalette(query: string): void
  /** Lets the student write on the card that has the keyboard. */
  annotate(): void
  /** Opens the note of the card that has the keyboard in the editor. */
  editNote(): void
  /** Shows the deck's texts again on the card that is edited or studied, or on a note that is named. */
  takeBack(note?: Pick<Note, 'id' | 'title'>): Promise<void>
  /** Opens the settings, and there what is wanted of them. */
  askSettings(wanted: SettingsWish): void
  /** Presses a button of the view shown, by its id; does nothing where there is none. */
  press(id: 'copy-card' | 'report-card'): void
  /** Tells a screen reader what else is only seen. */
  say(text: string): void
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
