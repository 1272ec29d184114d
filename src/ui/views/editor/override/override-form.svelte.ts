import { untrack } from 'svelte'
import type { App, OverriddenNote, Overrides } from '../../../../app/types'
import { languages, type Language, type Note } from '../../../../domain/card/note'
import { textsOf } from '../../../../domain/override/note-texts'
import { hasWordings, wordingKey } from '../../../../domain/override/override'
import {
  noteWith,
  wordingProblems,
  type TypedTexts,
  type WordingProblem,
} from '../../../../domain/override/problems'
import { wordingsOf, type Wording } from '../../../../domain/override/wordings'
import { followPart } from '../../../components/follow-part'

/** What became of what was done, for the line beneath the form. */
export type OverrideOutcome =
  'draftKept' | 'saved' | 'notSaved' | 'refused' | 'discarded' | 'takenBack' | 'undone'

/** The texts of a shipped note while a student words them. Only what she touched is kept, as a draft until she saves. */
export class OverrideForm {
  note = $state.raw<OverriddenNote>()
  /** No note is shipped by this id. */
  missing = $state(false)
  outcome = $state.raw<OverrideOutcome>()
  /** What stands in the fields that she touched and did not save. */
  typed = $state.raw<TypedTexts>({})
  readonly wordings: readonly Wording[] = $derived(
    this.note ? wordingsOf(this.note.shipped, this.note.override?.texts ?? {}) : [],
  )
  /** Her words in the fields, saved or not; where a text is absent the shipped one stands. */
  readonly hers: TypedTexts = $derived({ ...savedIn(this.wordings), ...this.typed })
  readonly problems: readonly WordingProblem[] = $derived(
    this.note ? wordingProblems(this.note.shipped, this.hers) : [],
  )

  readonly noteId: string
  readonly #app: App
  #overrides: Overrides | undefined
  /** What was typed when it was discarded, or when the shipped text was taken back. */
  #aside: TypedTexts = {}

  constructor(app: App, noteId: string) {
    this.#app = app
    this.noteId = noteId
  }

  /** The note as it would be drawn now. */
  get worded(): Note | undefined {
    return this.note && noteWith(this.note.shipped, this.hers)
  }

  get changed(): boolean {
    return Object.keys(this.typed).length > 0
  }

  /** Words of hers are kept on this note. */
  get overridden(): boolean {
    return hasWordings(this.note?.override?.texts ?? {})
  }

  /** The newest change can be undone, or redone. */
  get undoable(): boolean {
    return this.note?.override !== undefined
  }

  /** Takes up the draft, and follows what is stored. @returns stops it */
  follow(): () => void {
    return followPart(this.#app, this.#app.overrides(), (overrides) => {
      this.#overrides = overrides
      this.typed = overrides.draft(this.noteId)
      return overrides.follow(this.noteId, (note) => {
        this.note = note
        this.missing = note === undefined
        untrack(() => this.#type(this.typed))
      })
    })
  }

  textAt(key: string, shipped: string): string {
    return this.hers[key] ?? shipped
  }

  write(key: string, text: string): void {
    this.#type({ ...this.typed, [key]: text })
    this.outcome = 'draftKept'
  }

  problemsAt(path: string, language: Language): readonly WordingProblem[] {
    return this.problems.filter(
      (problem) => problem.path === path && (problem.language ?? language) === language,
    )
  }

  /** @returns whether it was saved */
  async save(): Promise<boolean> {
    if (this.problems.some(({ blocks }) => blocks)) {
      this.outcome = 'notSaved'
      return false
    }
    const { typed } = this
    const saved = await this.#change('saved', (it) => it.save(this.noteId, typed))
    if (saved) this.#type(this.typed)
    return saved
  }

  discard(): void {
    this.#putAside()
    this.outcome = 'discarded'
  }

  /** What was discarded stands in the fields again. */
  takeUp(): void {
    this.#type({ ...this.#aside, ...this.typed })
    this.#aside = {}
    this.outcome = 'draftKept'
  }

  async takeBack(): Promise<void> {
    const done = await this.#change('takenBack', (it) => it.takeBack(this.noteId))
    if (done) this.#putAside()
  }

  async undo(): Promise<void> {
    const again = this.outcome === 'takenBack' ? this.#aside : {}
    const done = await this.#change('undone', (it) => it.undo(this.noteId))
    if (done) this.#type({ ...again, ...this.typed })
  }

  async keepMine(key: string): Promise<void> {
    await this.#change('saved', (it) => it.keepMine(this.noteId, key))
  }

  async takeShipped(key: string): Promise<void> {
    const { [key]: _, ...others } = this.typed
    const done = await this.#change('saved', (it) => it.takeShipped(this.noteId, key))
    if (done) this.#type(others)
  }

  #putAside(): void {
    this.#aside = this.typed
    this.#type({})
  }

  /** A text that is as it is stored is not being changed. */
  #type(typed: TypedTexts): void {
    const { note } = this
    if (!note) return
    const saved = savedIn(this.wordings)
    const stored: TypedTexts = Object.fromEntries(
      textsOf(note.shipped).flatMap(({ path, text }) =>
        languages.map((language) => {
          const key = wordingKey(path, language)
          return [key, saved[key] ?? text[language]] as const
        }),
      ),
    )
    this.typed = Object.fromEntries(
      Object.entries(typed).filter(
        ([key, text]) => key in stored && stored[key] !== text.trim(),
      ),
    )
    this.#overrides?.keepDraft(this.noteId, this.typed)
  }

  async #change(
    outcome: OverrideOutcome,
    change: (overrides: Overrides) => Promise<void>,
  ): Promise<boolean> {
    if (!this.#overrides) return false
    try {
      await change(this.#overrides)
      this.outcome = outcome
      return true
    } catch {
      this.outcome = 'refused'
      return false
    }
  }
}

/** Her words that stand on the card, by key. */
function savedIn(wordings: readonly Wording[]): TypedTexts {
  return Object.fromEntries(
    wordings
      .filter(({ state }) => state === 'kept' || state === 'changed')
      .map(({ key, own }) => [key, own]),
  )
}
