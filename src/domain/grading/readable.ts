import type { Language, Note } from '../card/note'
import { entryOf } from './desk'
import { readQuantity } from './read-quantity'
import type { CardResponse } from './response'
import { plainWords } from './spelling'

/**
 * Whether what was entered at the card, or at the step of a case that is on the desk, is of the kind that was asked: holds
 * a number, or letters. What is not is no answer yet, let alone a wrong one. Nothing entered counts as readable: she
 * may ask for the answer without trying.
 * @param language in which the question is shown
 */
export function isReadable(
  note: Note,
  response: CardResponse | undefined,
  language: Language,
): boolean {
  const entry = entryOf(note, response)
  switch (entry?.kind) {
    case 'numeric':
    case 'calculation':
      return readQuantity(entry.text, language).length > 0
    case 'typed':
      return plainWords(entry.text).length > 0
    default:
      return true
  }
}
