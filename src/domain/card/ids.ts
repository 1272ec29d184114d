/** Address of one card: the note's id and the face that is asked, for example `satellite-cell:term`. */
export function cardId(noteId: string, face: string): string {
  return `${noteId}:${face}`
}
