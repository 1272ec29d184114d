import type { App, KeptOwnNote, OwnNotes } from '../../../app/types'
import {
  blankFields,
  isBlankDraft,
  nextFields,
  type OwnFields,
  type OwnNote,
} from '../../../domain/own/own-note'
import { isNewDraft } from '../../../domain/own/ids'
import type { OwnProblem, Place, ProblemCode } from '../../../domain/own/problem'
import { problemsOf } from '../../../domain/own/problems'
import { untrack } from 'svelte'
import { followPart } from '../../components/follow-part'
import type { FormPart } from './form-part'

/** What became of what was typed, for the line beneath the form. */
export type FormOutcome =
  | { readonly what: 'draftKept' | 'refused' | 'notSaved' }
  | { readonly what: 'saved'; readonly kept: KeptOwnNote }
  | { readonly what: 'discarded'; readonly fields: OwnFields }

/** What stands in the way of saving and is no matter of something not written yet. */
const toldAtOnce: readonly ProblemCode[] = [
  'noAlt',
  'calculationFormula',
  'calculationName',
  'calculationRange',
  'rangeOrder',
]

/** One note being written. Every change is kept as a draft at once, so that closing the page loses nothing. */
export class NoteForm implements FormPart {
  fields = $state.raw<OwnFields>()
  /** The note as it was saved last; undefined for a new one. */
  note = $state.raw<OwnNote>()
  /** There is no note by this id. */
  missing = $state(false)
  outcome = $state.raw<FormOutcome>()
  /** Saving was tried: what is still blank is pointed out. */
  tried = $state(false)
  /** Counts how often the form began anew, so that fields with a text of their own do too. */
  round = $state(0)
  readonly problems: readonly OwnProblem[] = $derived(
    this.fields ? problemsOf(this.fields) : [],
  )
  /** There is something that was not saved. */
  changed = $state(false)
  /** The note as another page has saved it meanwhile, while something here is not saved. */
  elsewhere = $state.raw<OwnNote>()

  /** Of the note, or of the draft that the address names. */
  readonly id: string
  /** The draft that is written here: another than that of the address where another tab writes that. */
  draftId = $state('')
  readonly #app: App
  #left = false
  /** Once the note was opened; what is typed is then kept without a wait. */
  #own: OwnNotes | undefined
  #writing: Promise<void> = Promise.resolve()
  #saving = false

  constructor(app: App, id: string) {
    this.#app = app
    this.id = id
    this.draftId = id
  }

  get isNew(): boolean {
    return isNewDraft(this.id)
  }

  /** Takes up the draft, or else the note as it was saved. */
  async open(): Promise<void> {
    try {
      const own = (this.#own = await this.#app.own())
      if (this.isNew) await this.#openNew(own)
      const [draft, note] = await Promise.all([
        own.draft(this.draftId),
        own.note(this.id),
      ])
      this.note = note
      this.missing = !this.isNew && note === undefined
      this.changed = draft !== undefined
      this.fields =
        draft?.fields ??
        note?.fields ??
        blankFields(untrack(() => this.#app.looks.language))
    } catch (error) {
      this.#app.study.report(error)
    }
  }

  /**
   * Takes over what another page makes of the note, or where something here is not saved, tells of it.
   * @returns stops it
   */
  follow(): () => void {
    const stop = followPart(this.#app, this.#app.own(), (own) =>
      own.follow(({ notes }) => this.#compare(notes)),
    )
    return () => {
      stop()
      this.#left = true
      this.#own?.leaveNew(this.draftId)
    }
  }

  /** What another page saved takes the place of what stands here. */
  takeElsewhere(): void {
    const { elsewhere, fields } = this
    if (!elsewhere || !fields) return
    this.#adopt(elsewhere)
    this.outcome = { what: 'discarded', fields }
    this.#writing = this.#keepDraft()
  }

  /** What stands here stays, and saving it will replace what another page saved. */
  keepHere(): void {
    if (!this.elsewhere) return
    this.note = this.elsewhere
    this.elsewhere = undefined
  }

  change(change: Partial<OwnFields>): void {
    if (!this.fields) return
    this.fields = { ...this.fields, ...change }
    this.changed = this.note
      ? JSON.stringify(this.note.fields) !== JSON.stringify(this.fields)
      : !isBlankDraft(this.fields)
    this.#writing = this.#keepDraft()
  }

  /** Problems of one field that are worth pointing out now: of what is blank only once saving was tried. */
  problemsAt(
    field: OwnProblem['field'],
    { language, index, step }: Place = {},
  ): readonly OwnProblem[] {
    return this.problems.filter(
      (problem) =>
        problem.field === field &&
        problem.index === index &&
        problem.step === step &&
        (problem.language === undefined || problem.language === language) &&
        (this.tried || !problem.blocks || toldAtOnce.includes(problem.code)),
    )
  }

  /** @returns whether it was saved */
  async save(): Promise<boolean> {
    const { fields } = this
    if (!fields) return false
    if (this.problems.some(({ blocks }) => blocks)) {
      this.tried = true
      this.outcome = { what: 'notSaved' }
      return false
    }
    this.#saving = true
    try {
      await this.#writing
      const kept = await (await this.#app.own()).save(this.draftId, fields)
      this.#saved(kept)
      return true
    } catch {
      this.outcome = { what: 'refused' }
      return false
    } finally {
      this.#saving = false
    }
  }

  /** Goes back to what was saved last, or to a blank note. */
  async discard(): Promise<void> {
    const { fields } = this
    if (!fields) return
    this.#begin(this.note?.fields ?? nextFields(fields))
    this.outcome = { what: 'discarded', fields }
    this.#writing = this.#keepDraft()
    await this.#writing
  }

  async #openNew(own: OwnNotes): Promise<void> {
    this.draftId = await own.openNew(this.id)
    if (this.#left) own.leaveNew(this.draftId)
  }

  #compare(notes: readonly OwnNote[]): void {
    const known = this.elsewhere ?? this.note
    const stored = notes.find(({ id }) => id === this.id)
    if (!known || !stored || this.#saving || isSameState(known, stored)) return
    if (!this.changed || stored.deletedAt !== undefined) return this.#adopt(stored)
    this.elsewhere = stored
    // Saving it there has taken the draft away.
    this.#writing = this.#keepDraft()
  }

  #adopt(stored: OwnNote): void {
    this.note = stored
    this.elsewhere = undefined
    // What was typed stays with a note that was deleted: it may be brought back.
    if (!this.changed || stored.deletedAt === undefined) this.#begin(stored.fields)
  }

  #saved(kept: KeptOwnNote): void {
    if (this.isNew) this.#begin(nextFields(kept.note.fields))
    else {
      this.note = kept.note
      this.elsewhere = undefined
      this.#begin(kept.note.fields)
    }
    this.outcome = { what: 'saved', kept }
  }

  #begin(fields: OwnFields): void {
    this.fields = fields
    this.changed = false
    this.tried = false
    this.round += 1
  }

  async #keepDraft(): Promise<void> {
    const { fields, changed } = this
    const own = this.#own
    if (!fields || !own) return
    try {
      if (!changed) return await own.dropDraft(this.draftId)
      await own.keepDraft(this.draftId, fields)
      if (this.outcome?.what !== 'notSaved') this.outcome = { what: 'draftKept' }
    } catch {
      this.outcome = { what: 'refused' }
    }
  }
}

function isSameState(one: OwnNote, other: OwnNote): boolean {
  return one.updatedAt === other.updatedAt && one.deletedAt === other.deletedAt
}
