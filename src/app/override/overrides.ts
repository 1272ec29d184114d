import { hasWordings, type OwnWordings } from '../../domain/override/override'
import { keptMine, reworded, withoutMine } from '../../domain/override/reworded'
import { wordingsOf } from '../../domain/override/wordings'
import type { Note } from '../../domain/card/note'
import { changeOverride, undoOverride } from '../../storage/overrides'
import { watch } from '../../storage/watch'
import type { Context } from '../context'
import type { Overrides, OwnWorded } from '../types'
import { readDraft, writeDraft } from './drafts'
import { shippedNote } from './shipped-note'

/** @param onFailure what she wrote cannot be read any more */
export function createOverrides(
  { db, clock }: Context,
  onFailure: (error: unknown) => void,
): Overrides {
  async function change(
    noteId: string,
    make: (texts: OwnWordings, shipped: Note) => OwnWordings,
  ): Promise<void> {
    const found = await shippedNote(db, noteId)
    if (!found) throw new Error(`no note ${noteId} is shipped`)
    await changeOverride(db, noteId, (texts) => make(texts, found.shipped), clock())
  }

  async function listed(noteId: string): Promise<OwnWorded> {
    const found = await shippedNote(db, noteId)
    const title = found?.shipped.title ?? { en: noteId, nl: noteId }
    return { noteId, title, topic: found?.topic }
  }

  return {
    follow(noteId, next) {
      let stop: (() => void) | undefined
      let wanted = true
      shippedNote(db, noteId).then((found) => {
        if (!wanted) return
        if (!found) return next(undefined)
        const read = () => db.overrides.get(noteId)
        stop = watch(read, (override) => next({ ...found, override }), onFailure)
      }, onFailure)
      return () => {
        wanted = false
        stop?.()
      }
    },
    followAll: (next) =>
      watch(
        () => db.overrides.toArray(),
        (overrides) => {
          const worded = overrides
            .filter(({ texts }) => hasWordings(texts))
            .sort((one, other) => other.updatedAt - one.updatedAt)
          Promise.all(worded.map(({ noteId }) => listed(noteId))).then(next, onFailure)
        },
        onFailure,
      ),
    save: (noteId, typed) =>
      change(noteId, (texts, shipped) => reworded(shipped, texts, typed)),
    keepMine: (noteId, key) =>
      change(noteId, (texts, shipped) => {
        const now = wordingsOf(shipped, texts).find((one) => one.key === key)?.now
        return now === undefined ? texts : keptMine(texts, key, now)
      }),
    takeShipped: (noteId, key) => change(noteId, (texts) => withoutMine(texts, key)),
    takeBack: (noteId) => change(noteId, () => ({})),
    undo: (noteId) => undoOverride(db, noteId, clock()),
    draft: readDraft,
    keepDraft: writeDraft,
  }
}
