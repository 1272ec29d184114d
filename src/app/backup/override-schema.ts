import * as v from 'valibot'
import { isOwnNote } from '../../domain/own/ids'
import { longestText } from '../../domain/own/own-note'
import { id, instant } from './values'

const text = v.pipe(v.string(), v.maxLength(longestText))
const wordings = v.pipe(
  v.record(id, v.strictObject({ own: text, shipped: v.string() })),
  v.readonly(),
)

/** What a student made of the texts of a shipped note, as a backup holds it. */
export const overrideSchema = v.strictObject({
  noteId: v.pipe(
    id,
    v.check((noteId) => !isOwnNote(noteId), 'is the id of an own note'),
  ),
  texts: wordings,
  before: wordings,
  updatedAt: instant,
})
