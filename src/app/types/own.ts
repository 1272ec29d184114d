import type { OwnDraft, OwnFields, OwnNote } from '../../domain/own/own-note'
import type { CardsChanged, OwnWriting } from '../../storage/own-notes'

export type { OwnWriting }

/** A note that was just kept, and what that did to its cards. */
export interface KeptOwnNote extends CardsChanged {
  readonly note: OwnNote
}

/** Why an image cannot be kept. */
export type ImageRefusal =
  'notAnImage' | 'tooLarge' | 'damaged' | 'backupFull' | 'diskFull' | 'notStored'

/** An image that was kept, for the text that shows it. */
export interface AddedImage {
  /** What stands in the text for it. */
  readonly reference: string
  /** It was made smaller than it was. */
  readonly smaller: boolean
  /** What all images take together. */
  readonly usedBytes: number
}

/** The notes that the student writes herself. Whatever writes rejects when it cannot be stored. */
export interface OwnNotes {
  /** Calls `next` with all notes and drafts, now and whenever one changes. Returns the way to stop. */
  follow(next: (writing: OwnWriting) => void): () => void
  note(id: string): Promise<OwnNote | undefined>
  /** What is being written on a note, or on one that does not exist yet. */
  draft(id: string): Promise<OwnDraft | undefined>
  /**
   * Which draft a form of a new note is to write: the wanted one, or where that is being written in another tab or
   * form, one of its own.
   */
  openNew(draftId: string): Promise<string>
  /** The form is gone; its draft may be taken up again. */
  leaveNew(draftId: string): void
  keepDraft(id: string, fields: OwnFields): Promise<void>
  dropDraft(id: string): Promise<void>
  /** Keeps complete fields as a note, a new one for a new draft, and makes its cards. The draft has served. */
  save(draftId: string, fields: OwnFields): Promise<KeptOwnNote>
  /** Begins a new note that is worded as this one. @returns the id of its draft */
  copy(fields: OwnFields): Promise<string>
  /** Withdraws its cards; their history stays. */
  remove(id: string): Promise<Omit<KeptOwnNote, 'added'>>
  /** Keeps a file as an image for a note, or says why it cannot; whatever comes of it, nothing else is touched. */
  addImage(file: Blob): Promise<AddedImage | { readonly refused: ImageRefusal }>
  /** Takes a removal back. */
  bringBack(id: string): Promise<KeptOwnNote>
}
