/** What a command can do in the view of all cards. */
export interface BrowseHost {
  readonly context: BrowseContext
  /** Suspends the selected cards, or brings them back when all of them are suspended. */
  toggleSuspended(): Promise<void>
  bury(): Promise<void>
  /** Flags the selected cards, or unflags them when all of them are flagged. */
  toggleFlagged(): Promise<void>
  /** Puts tags on the selected cards, or takes them off. */
  askTags(): void
  reset(): Promise<void>
  /** Asks for a date, then sets it. */
  askDueDate(): void
  openCard(): void
  /** Studies the selected cards, or all that are shown, in a round of their own. */
  study(): Promise<void>
  selectAll(): void
  focusSearch(): void
  toggleNotes(): void
  /** Shows or hides what stands beside the table. */
  toggleBeside(): void
  /** Asks for a name, then keeps what is searched. */
  saveSearch(): void
  /** Takes back the newest change of a saved search. */
  undoSearch(): Promise<void>
}

/** What the `when` of a command may ask of the view of all cards. */
export interface BrowseContext {
  /** Selected cards. */
  readonly selected: number
  /** Cards that would be studied. */
  readonly studied: number
  /** There is a search to be saved. */
  readonly savable: boolean
  /** A saved search was renamed or removed. */
  readonly searchUndoable: boolean
}
