import type { UndoableRestore } from '../../storage/before-restore'

export type { UndoableRestore }

/**
 * A kind of thing that a backup holds. `otherEntries`: what was done to cards besides answering them;
 * `settings`: those that are not as they come, with language and theme; `keys`: shortcuts that were changed.
 */
export type RestoreKind =
  | 'reviews'
  | 'cards'
  | 'otherEntries'
  | 'ownNotes'
  | 'drafts'
  | 'images'
  | 'annotations'
  | 'overrides'
  | 'exams'
  | 'practiceExams'
  | 'savedSearches'
  | 'settings'
  | 'keys'
  | 'weights'

/** How many things of a kind there are now and would be then, and how many come, go, or are another than before. */
export interface KindChange {
  readonly kind: RestoreKind
  readonly now: number
  readonly then: number
  readonly comes: number
  readonly goes: number
  readonly changes: number
}

/** What a restore, or undoing one, would do, shown before it is done. */
export interface RestorePreview {
  /** `undo`: what the newest restore replaced comes back. */
  readonly from: 'file' | 'undo'
  /** When the file was made, or when the restore was done. */
  readonly at: number
  /** Every kind, also those of which there is nothing. */
  readonly kinds: readonly KindChange[]
  apply(): Promise<void>
}

/** `partial`: a file of Myodeck, but one of settings or keys alone. */
export type BackupRefusal =
  | 'notJson'
  | 'foreign'
  | 'partial'
  | 'newer'
  | 'truncated'
  | 'tooBig'
  | 'checksum'
  | 'invalid'

export interface Backup {
  /** Everything as one JSON file, offered as a download. */
  exportToFile(): Promise<void>
  /** Checks a file; refused whole, with the reason, when anything is wrong. */
  openFile(
    file: File,
  ): Promise<
    RestorePreview | { readonly refused: BackupRefusal; readonly detail: string }
  >
  /**
   * Calls `next` with the newest restore, now and whenever there is another; undefined when none can be undone.
   * Returns the way to stop.
   */
  followRestore(next: (restore: UndoableRestore | undefined) => void): Promise<() => void>
  /** What undoing the newest restore would do, which can itself be undone; undefined when none can be undone. */
  undoRestore(): Promise<RestorePreview | undefined>
  /** Keeps what `StorageHealth` says up to date. Returns the way to stop. */
  followHealth(): Promise<() => void>
  /** Puts the reminder to export away, on every page. */
  dismissReminder(): Promise<void>
}

/** What the browser promised about keeping the data, and when they were last copied. */
export interface StorageHealth {
  /** `persisted`: promised. `unlimited`: Chromium does not promise but exempts the extension from eviction. `bestEffort`: may be evicted. */
  readonly persistence: 'unknown' | 'persisted' | 'unlimited' | 'bestEffort'
  /** Undefined while it is not known. */
  readonly lastExport:
    | {
        /** Epoch ms; undefined when nothing was ever exported, or taken back from an export. */
        readonly at: number | undefined
        /** After two weeks of study without an export, the student is to be reminded of it. */
        readonly reminds: boolean
      }
    | undefined
}
