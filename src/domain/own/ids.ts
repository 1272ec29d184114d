/** What the id of every note begins with that a student wrote herself; no shipped note's does. */
const ownPrefix = 'own-'

/** The topic of own notes that belong to none of the shipped ones. */
export const ownTopic = 'own'

/**
 * The id of a new note. Ids sort by the instant, so that of notes of the same second the first written is also the
 * first learned.
 * @param createdAt epoch ms
 */
export function ownNoteId(createdAt: number, random: string): string {
  return `${ownPrefix}${createdAt.toString(36).padStart(9, '0')}-${random}`
}

/** Whether a note is the student's own, by its id. */
export function isOwnNote(noteId: string): boolean {
  return noteId.startsWith(ownPrefix)
}

/** Id of the draft of a note that does not exist yet; copies of notes have further ones. */
export const newDraft = 'new'

export function isNewDraft(id: string): boolean {
  return id === newDraft || id.startsWith(`${newDraft}-`)
}
