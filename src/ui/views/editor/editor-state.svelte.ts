import type { App, KeptOwnNote, OwnNotes, Overrides, OwnWorded } from '../../../app/types'
import type { Bilingual } from '../../../domain/card/note'
import type { EditorContext, EditorHost } from '../../../commands/editor-host'
import { titleOf } from '../../../domain/own/written'
import { t } from '../../../i18n/i18n.svelte'
import { announce } from '../../components/announce.svelte'
import { OverrideForm } from './override/override-form.svelte'
import type { NoteForm } from './note-form.svelte'

/** What the editor of own notes knows beyond a single form; a page has one. */
export class EditorState implements EditorHost {
  /** The form that has, or last had, the keyboard. */
  form = $state.raw<NoteForm | OverrideForm>()
  /** The note that was deleted last, until it is brought back. */
  removed = $state.raw<{ readonly id: string; readonly title: Bilingual }>()
  /** The shipped note that shows the deck's text again since it was chosen in the list. */
  takenBack = $state.raw<OwnWorded>()
  /** The note that was brought back last. */
  broughtBack = $state.raw<Bilingual>()
  readonly #app: App
  #studiedThen = ''

  constructor(app: App) {
    this.#app = app
  }

  get context(): EditorContext {
    const { override } = this
    return {
      writing: this.form !== undefined,
      undoable: override
        ? override.undoable
        : (this.removed ?? this.takenBack) !== undefined,
      overridden: override?.overridden === true,
      takenBack:
        this.takenBack !== undefined &&
        this.takenBack.noteId === this.#app.study.card?.note.id &&
        this.#studiedThen === this.#studied(),
    }
  }

  /** The form, where it writes on a shipped card. */
  get override(): OverrideForm | undefined {
    return this.form instanceof OverrideForm ? this.form : undefined
  }

  async save(): Promise<void> {
    await this.form?.save()
  }

  async remove(id: string): Promise<boolean> {
    const kept = await this.#change((own) => own.remove(id))
    if (!kept) return false
    this.removed = { id, title: titleOf(kept.note.fields) }
    this.takenBack = undefined
    this.broughtBack = undefined
    return true
  }

  async undo(): Promise<void> {
    if (this.override) await this.override.undo()
    else if (this.takenBack) await this.wordAgain()
    else if (this.removed) await this.bringBack(this.removed.id)
  }

  /** Shows the deck's text of a note again. */
  async takeBack(note: OwnWorded): Promise<boolean> {
    const done = await this.#reword((overrides) => overrides.takeBack(note.noteId))
    if (!done) return false
    this.takenBack = note
    this.#studiedThen = this.#studied()
    return true
  }

  /** Shows the words of the note that was taken back last again. */
  async wordAgain(): Promise<void> {
    const { takenBack } = this
    if (!takenBack) return
    const done = await this.#reword((overrides) => overrides.undo(takenBack.noteId))
    if (!done) return
    this.takenBack = undefined
    announce(t('ownVersion.outcome.undone'))
  }

  /** Changes with the newest thing in study that can be undone. */
  #studied(): string {
    return JSON.stringify(this.#app.study.undoable ?? null)
  }

  async bringBack(id: string): Promise<void> {
    const kept = await this.#change((own) => own.bringBack(id))
    if (!kept) return
    this.broughtBack = titleOf(kept.note.fields)
    if (this.removed?.id === id) this.removed = undefined
  }

  async #reword(change: (overrides: Overrides) => Promise<void>): Promise<boolean> {
    try {
      await change(await this.#app.overrides())
      return true
    } catch (error) {
      this.#app.study.report(error)
      return false
    }
  }

  async #change(
    change: (own: OwnNotes) => Promise<Pick<KeptOwnNote, 'note'>>,
  ): Promise<Pick<KeptOwnNote, 'note'> | undefined> {
    try {
      return await change(await this.#app.own())
    } catch (error) {
      this.#app.study.report(error)
      return undefined
    }
  }
}

const states = new WeakMap<App, EditorState>()

export function editorStateOf(app: App): EditorState {
  const known = states.get(app) ?? new EditorState(app)
  states.set(app, known)
  return known
}
