import type { Bilingual } from '../../domain/card/note'

/** A sentence for the student: a message key of the group `notice` with its values. `title` fills {{title}} in the language shown. */
export interface Notice {
  readonly key: NoticeKey
  readonly title?: Bilingual
  readonly values?: Readonly<Record<string, string | number>>
}

export type NoticeKey =
  | 'answeredElsewhere'
  | 'changedElsewhere'
  | 'cardGone'
  | 'gradeDropped'
  | 'undone'
  | 'undoneMany'
  | 'suspended'
  | 'buried'
  | 'flagged'
  | 'unflagged'
  | 'nothingToUndo'
  | 'undoRefused'
  | 'restored'
  | 'exported'
  | 'redated'
  | 'newDay'
  | 'unsuspended'
  | 'noneSuspended'
  | 'roundEmpty'

/** Why nothing can be read or stored. The texts stand under `failure.<kind>` (title, what was kept, what to do). */
export type FailureKind =
  | 'unavailable' // IndexedDB cannot be opened at all
  | 'blocked' // an old page holds the database during an upgrade
  | 'newer' // the database was written by a newer version
  | 'outdated' // this page is older than the extension: reload
  | 'quota' // the disk is full
  | 'content' // a topic's text could not be loaded
  | 'unknown'

export interface Failure {
  readonly kind: FailureKind
  /** Technical detail for a report, not for reading. */
  readonly detail: string
}
