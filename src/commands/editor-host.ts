/** What a command can do in the editor of own notes. */
export interface EditorHost {
  readonly context: EditorContext
  /** Saves what is being written. */
  save(): Promise<void>
  /** Brings back the note that was deleted last, or undoes the newest change of a shipped card's words. */
  undo(): Promise<void>
  /** Shows her words again in the place of the deck's text. */
  wordAgain(): Promise<void>
}

/** What the `when` of a command may ask of the editor. */
export interface EditorContext {
  /** A note is being written. */
  readonly writing: boolean
  /** There is something to undo. */
  readonly undoable: boolean
  /** A shipped card that has words of the student's own is being written. */
  readonly overridden: boolean
  /** The card that is studied shows the deck's text again, and nothing was done since. */
  readonly takenBack?: boolean
}
