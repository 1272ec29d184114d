import type { Note } from '../../domain/card/note'
import type { OwnWordings } from '../../domain/override/override'
import type { OwnVersion } from '../../domain/override/wordings'
import type { MyodeckDatabase } from '../../storage/database'
import { watch } from '../../storage/watch'

/** How a student words shipped notes; no code for it is fetched while she words none. */
export class OwnVersions {
  /** Counts the changes; reactive. */
  revision = $state(0)
  /** By note. */
  #texts: Readonly<Record<string, OwnWordings>> = {}
  #apply: ((note: Note, texts: OwnWordings) => OwnVersion | undefined) | undefined

  has(noteId: string): boolean {
    return noteId in this.#texts
  }

  /** The note as she words it; undefined where she left it as it is shipped. */
  of(note: Note): OwnVersion | undefined {
    const texts = this.#texts[note.id]
    return texts && this.#apply?.(note, texts)
  }

  /**
   * Follows what she writes, in this page or another one.
   * @returns when what is stored now is known, or cannot be had
   */
  follow(
    db: MyodeckDatabase,
    onChanged: () => void,
    onFailure: (error: unknown) => void,
  ): Promise<void> {
    return new Promise((known) => {
      const failed = (error: unknown): void => {
        onFailure(error)
        known()
      }
      watch(
        () => db.overrides.toArray(),
        (overrides) => {
          this.#texts = Object.fromEntries(
            overrides.map(({ noteId, texts }) => [noteId, texts]),
          )
          void this.#prepare().then(() => {
            if (this.revision++ > 0) onChanged()
            known()
          }, failed)
        },
        failed,
      )
    })
  }

  async #prepare(): Promise<void> {
    if (Object.keys(this.#texts).length === 0) return
    this.#apply ??= (await import('../../domain/override/wordings')).ownVersionOf
  }
}
