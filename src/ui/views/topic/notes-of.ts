import type { CardEntry } from '../../../domain/card/catalogue'
import type { Note } from '../../../domain/card/note'

/** A note and those of its cards that are on the page. */
export interface PrintedNote {
  readonly note: Note
  readonly cards: readonly CardEntry[]
  /** The figure with the explanation is drawn here, not at an earlier note of the page. */
  readonly firstWithFigure: boolean
}

/**
 * The cards of a page by their notes, so that what siblings share is printed once; notes in the order of their
 * first cards. A card whose note is missing is left out.
 */
export function printedNotes(
  cards: readonly CardEntry[],
  notes: Readonly<Record<string, Note>>,
): readonly PrintedNote[] {
  const noteIds = new Set(cards.map(({ noteId }) => noteId))
  const drawn = new Set<string>()
  return [...noteIds].flatMap((noteId) => {
    const note = notes[noteId]
    if (!note) return []
    const figure = note.kind === 'figure' ? undefined : note.figure?.id
    const firstWithFigure = figure !== undefined && !drawn.has(figure)
    if (figure !== undefined) drawn.add(figure)
    const siblings = cards.filter((card) => card.noteId === noteId)
    return [{ note, cards: siblings, firstWithFigure }]
  })
}
