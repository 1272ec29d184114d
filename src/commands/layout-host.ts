/** What a command can do to the layout of the workbench. */
export interface LayoutHost {
  /** Closes the tab shown. */
  closeTab(): void
  /** A preview stays from now on. */
  keepTab(): void
  /** Shows the tab before or after the one shown. */
  nextTab(step: 1 | -1): void
  /** Moves the tab shown along in its column. */
  moveTab(step: 1 | -1): void
  /** Moves the tab shown to the other column, which is made when there is none. */
  moveToOtherColumn(): void
  focusOtherColumn(): void
  toggleSideBar(): void
  togglePanel(): void
  /** Shows the panel with this tab. */
  openPanel(tab: string): void
  toggleZen(): void
  /** A part that can be hidden for good. */
  togglePart(part: 'activity' | 'status'): void
}

/** What the `when` of a command may ask of the layout. */
export interface LayoutContext {
  /** In the column that has the keyboard. */
  readonly tabs: number
  readonly columns: number
  /** Closing the tab shown changes anything. */
  readonly closable: boolean
  /** The tab shown can be moved to a new second column. */
  readonly splittable: boolean
  /** The tab shown is a preview. */
  readonly preview: boolean
}
