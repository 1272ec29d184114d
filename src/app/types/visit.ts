/** What this tab is for. */
export interface TabVisit {
  /**
   * Why no card is shown although there may be one: `enough` were answered in this tab, the student wants
   * `never` to see one in a new tab, or `nothingDue` is all there is. Only in tabs that the browser opened.
   */
  readonly quiet: 'enough' | 'never' | 'nothingDue' | undefined
  /** Given in this tab. */
  readonly answers: number
  /** The address of the browser's own new tab; undefined where it may not be opened. */
  readonly ownNewTab: string | undefined
  /** Shows cards in this tab from now on, as many as there are. */
  lift(): void
  /** Shows the browser's own new tab in this one. */
  leave(): Promise<void>
  /** Searches with the browser's own search, in this tab. */
  search(text: string): Promise<void>
}
