/** What a command can do in the view of all cards. */
export interface BrowseHost {
  readonly context: BrowseContext
  /** Suspends the selected cards, or brings them back when all of them are suspended. */
  toggleSuspended(): Promise<void>
  bury(): Promise<void>
  /** Flags the selected cards, or unflags them when all of them are flagged. */
  toggleFlagged(): Promise<void>
  reset(): Promise<void>
  /** Asks for a date, then sets it. */
  askDueDate(): void
  openCard(): void
  selectAll(): void
  focusSearch(): void
  toggleNotes(): void
}

/** What the `when` of a command may ask of the view of all cards. */
export interface BrowseContext {
  /** Selected cards. */
  readonly selected: number
}
