import { isNewDraft, newDraft, ownNoteId } from '../../domain/own/ids'
import type { OwnFields, OwnNote } from '../../domain/own/own-note'
import { tidiedTags } from '../../domain/own/own-cards'
import { keepOwnNote, readOwnWriting } from '../../storage/own-notes'
import { dropUnusedImages } from '../../storage/images'
import { takeForPage } from '../../platform/page-lock'
import { watch } from '../../storage/watch'
import type { Context } from '../context'
import type { OwnNotes } from '../types'
import { addImage } from './images'
import { NewDrafts } from './new-drafts'
import { forgetUnwritten, keepUnwritten, readUnwritten } from './unwritten'

interface Hooks {
  /** Cards came, went or are worded otherwise. */
  readonly onChanged: () => void
  /** The notes cannot be read any more. */
  readonly onFailure: (error: unknown) => void
}

/** The student's own notes, once the database is open. */
export async function createOwnNotes(
  opened: Promise<Context>,
  { onChanged, onFailure }: Hooks,
): Promise<OwnNotes> {
  const context = await opened
  const { db, clock, newId } = context
  const newDrafts = new NewDrafts(takeForPage, newId)
  dropUnusedImages(db, clock()).catch(onFailure)

  async function keep(note: OwnNote, draftId?: string) {
    const cards = await keepOwnNote(db, note, draftId)
    onChanged()
    return { note, ...cards }
  }
  async function putDraft(id: string, fields: OwnFields): Promise<void> {
    await db.drafts.put({ id, fields, savedAt: clock() })
    forgetUnwritten(id, fields)
  }
  async function known(id: string): Promise<OwnNote> {
    const note = await db.ownNotes.get(id)
    if (!note) throw new Error(`there is no own note ${id}`)
    return note
  }

  return {
    follow: (next) => watch(() => readOwnWriting(db), next, onFailure),
    note: (id) => db.ownNotes.get(id),
    async draft(id) {
      const fields = readUnwritten(id)
      if (fields) await putDraft(id, fields)
      return db.drafts.get(id)
    },
    openNew: (draftId) => newDrafts.open(draftId),
    leaveNew: (draftId) => newDrafts.leave(draftId),
    async keepDraft(id, fields) {
      keepUnwritten(id, fields)
      await putDraft(id, fields)
    },
    async dropDraft(id) {
      forgetUnwritten(id)
      await db.drafts.delete(id)
    },
    async copy(fields) {
      const id = `${newDraft}-${newId()}`
      await db.drafts.put({ id, fields, savedAt: clock() })
      return id
    },
    async save(id, fields) {
      forgetUnwritten(id)
      const now = clock()
      const tidied: OwnFields = { ...fields, tags: tidiedTags(fields.tags) }
      if (isNewDraft(id)) {
        const fresh = { id: ownNoteId(now, newId()), createdAt: now }
        return keep({ ...fresh, fields: tidied, updatedAt: now }, id)
      }
      const { createdAt } = await known(id)
      return keep({ id, fields: tidied, createdAt, updatedAt: now }, id)
    },
    addImage: (file) => addImage(context, file),
    async remove(id) {
      const { added: _, ...removed } = await keep({
        ...(await known(id)),
        deletedAt: clock(),
      })
      return removed
    },
    async bringBack(id) {
      const { deletedAt: _, ...note } = await known(id)
      return keep(note)
    },
  }
}
