import type { CardEntry } from '../card/catalogue'
import { facesOf } from '../card/faces'
import { cardId } from '../card/ids'
import type { Note } from '../card/note'
import { toNote } from '../card/to-note'
import type { CardRow } from '../log/card-row'
import { newRow, withDerived } from '../log/fold'
import type { OwnFields, OwnNote } from './own-note'
import { holdsMarkup, plainFields } from './plain-fields'
import { writtenOf } from './written'

/** A student's own note as the program draws and grades it; its fields are complete. */
export function ownNoteAsNote({ id, fields }: Pick<OwnNote, 'id' | 'fields'>): Note {
  const asWritten = toNote(writtenOf(id, fields))
  if (!holdsMarkup(fields)) return asWritten
  return { ...toNote(writtenOf(id, plainFields(fields))), markup: asWritten }
}

/**
 * Learning order: own notes come before every shipped card, in the order in which they were written, because
 * who has just written a card wants to learn it. Within a second their ids decide.
 */
function positionOf({ createdAt }: Pick<OwnNote, 'createdAt'>): number {
  return Math.floor(createdAt / 1000) - 1e10
}

/** The cards that a note gives. */
export function ownEntries(
  note: Pick<OwnNote, 'id' | 'fields' | 'createdAt'>,
): readonly CardEntry[] {
  const { id, fields } = note
  return facesOf(ownNoteAsNote(note)).map((face) => ({
    id: cardId(id, face),
    noteId: id,
    face,
    kind: fields.kind,
    topic: fields.topic,
    position: positionOf(note),
  }))
}

/** What becomes of the rows of a note's cards. */
export interface OwnRows {
  readonly kept: readonly CardRow[]
  /** Ids of cards that the note does not give any more and to which nothing ever happened. */
  readonly dropped: readonly string[]
}

/**
 * The rows of a note's cards as the note now stands: a further deletion brings a new card, other wording
 * changes no memory, and a card that the note does not give any more is withdrawn with its history.
 * @param stored its rows so far
 */
export function ownRows(note: OwnNote, stored: readonly CardRow[]): OwnRows {
  const entries = note.deletedAt === undefined ? ownEntries(note) : []
  const before = new Map(stored.map((row) => [row.id, row]))
  const given = new Set(entries.map(({ id }) => id))
  const gone = stored.filter(({ id }) => !given.has(id))
  return {
    kept: [
      ...entries.map((entry) => {
        const row = before.get(entry.id)
        return row ? withDerived({ ...row, ...entry, withdrawn: 0 }) : newRow(entry)
      }),
      ...gone
        .filter(({ lastSeq }) => lastSeq > 0)
        .map((row) => withDerived({ ...row, withdrawn: 1 })),
    ],
    dropped: gone.filter(({ lastSeq }) => lastSeq === 0).map(({ id }) => id),
  }
}

/** The tags of a note, each once and without the space around it. */
export function tidiedTags(tags: OwnFields['tags']): readonly string[] {
  const trimmed = tags.map((tag) => tag.trim()).filter((tag) => tag !== '')
  return [...new Set(trimmed)]
}
