import type { WrittenNote } from '../../../../src/domain/card/written-note'
import type { NoteRule } from '../../../../src/domain/lint/rule'

/** What a rule says about some notes. */
export function complaintsOn(rule: NoteRule, notes: readonly WrittenNote[]): string[] {
  return notes.flatMap((note) =>
    rule(note).map(({ message }) => `note ${note.id}: ${message}`),
  )
}
