import type { CardRow } from '../../domain/log/card-row'
import { reopenNext } from '../../storage/open'
import type { PlannedToday } from '../../storage/planned-reader'
import type { Context } from '../context'
import { contentFailure, toFailure } from '../failures'
import type { DoneForToday, Failure } from '../types'
import type { Round } from './round/round'
import { Shown } from './shown.svelte'
import { parametersFor } from './parameters-for'
import { readUndoable, type NamedUndoable } from './undoable'
import {
  clockBehind,
  mayStay,
  progressOf,
  readAhead,
  readUpcoming,
  type Upcoming,
} from './upcoming'

/** What a study page knows of the queue: which card lies on the desk and which come next. */
export class Desk extends Shown {
  protected context: Context | undefined
  /** The next cards, read ahead while the student looks at this one. */
  protected upcoming: readonly CardRow[] = []
  protected undoTarget: NamedUndoable | undefined
  /** Served instead of the queue. */
  protected running: Round | undefined
  /** What exams make of today. */
  protected planned: PlannedToday | undefined
  #studyDay = 0
  #looking = false
  #lookOnceMore = false
  #readFailed = false

  /** Something cannot be read or stored; what is on the screen stays there, with the reason. */
  fail(failure: Failure): void {
    this.failure = failure
    if (this.status === 'loading') this.status = 'failed'
  }

  /** Something that the student asked for went wrong. */
  report(error: unknown): void {
    const failure = toFailure(error)
    this.fail(failure)
    if (failure.kind === 'unavailable') reopenNext(this.context?.db)
  }

  /** The reason for an earlier failure is gone. */
  recover(): void {
    this.failure = undefined
    if (this.status === 'failed') this.status = this.card ? 'studying' : 'loading'
  }

  /**
   * Time or the database moved on: the shown card stays while it may be served, the rest is looked at
   * anew. Of several calls while one runs, or while something is being stored, one more look is made.
   */
  async lookAgain(): Promise<void> {
    if (!this.context) return
    this.#lookOnceMore = true
    if (this.#looking) return
    this.#looking = true
    while (this.#lookOnceMore && !this.busy) {
      this.#lookOnceMore = false
      await this.#look(this.context)
    }
    this.#looking = false
  }

  /** Makes up for a look that was asked for while something was being stored. */
  protected async lookIfMissed(): Promise<void> {
    if (this.#lookOnceMore) await this.lookAgain()
  }

  async #look(context: Context): Promise<void> {
    await this.guarded(async () => {
      const shown = this.row
      const upcoming = await this.read(context)
      const fresh = shown && (await context.db.cards.get(shown.id))
      if (this.busy || this.row !== shown) return
      const newDay = this.#studyDay > 0 && upcoming.today.studyDay > this.#studyDay
      this.#studyDay = upcoming.today.studyDay
      if (newDay) this.notice = { key: 'newDay' }
      await this.#bringUpToDate(context, upcoming, shown, fresh)
      await this.readUndoable(context)
    })
  }

  async #bringUpToDate(
    context: Context,
    upcoming: Upcoming,
    shown: CardRow | undefined,
    fresh: CardRow | undefined,
  ): Promise<void> {
    if (shown && fresh && mayStay(shown, fresh, upcoming)) {
      this.refresh(fresh)
      await this.reword(context, fresh)
      this.know(context, upcoming)
      return
    }
    // A card whose note was deleted is not asked any more, so it goes from under its answer too.
    const gone = shown !== undefined && (fresh === undefined || fresh.withdrawn === 1)
    const mayDraw = (): boolean =>
      (gone || this.side === 'question') && this.row === shown && !this.busy
    const drawn = await this.show(context, upcoming.rows[0], upcoming, mayDraw)
    if (!drawn || !shown) return
    if (gone) this.notice = { key: 'cardGone' }
    else if (fresh && fresh.lastSeq !== shown.lastSeq) this.#sayWhy(shown, fresh)
  }

  /** A card in her own words may be worded otherwise by now, also under an answer: there its mistakes are seen. */
  protected async reword(context: Context, row: CardRow): Promise<void> {
    if (!context.library.rewords(row.noteId) && !this.card?.ownVersion) return
    const card = await context.library.card(row)
    if (this.row?.id === row.id) this.card = card
  }

  #sayWhy(shown: CardRow, fresh: CardRow): void {
    const answered = fresh.answers !== shown.answers
    this.notice = { key: answered ? 'answeredElsewhere' : 'changedElsewhere' }
  }

  /** Looks at the queue and shows what comes first. */
  protected async showFirst(context: Context): Promise<void> {
    const upcoming = await this.read(context)
    await this.show(context, upcoming.rows[0], upcoming)
    await this.readUndoable(context)
  }

  /** What comes next: of the round under way, else of the queue. */
  protected read(context: Context): Promise<Upcoming> {
    return this.running ? this.running.upcoming(context) : readUpcoming(context)
  }

  /** A grade of the card on the desk would change nothing in the schedule. */
  protected get practising(): boolean {
    return this.row && this.running
      ? !this.running.counts(this.row, this.#studyDay)
      : false
  }

  /**
   * Shows a card, or that nothing is left. A text that cannot be loaded is a failure of its own.
   * @param mayDraw asked last of all: meanwhile the student may have shown an answer, and a card is never
   * swapped under that
   * @returns whether it was drawn
   */
  protected async show(
    context: Context,
    row: CardRow | undefined,
    upcoming: Upcoming,
    mayDraw: () => boolean = () => true,
  ): Promise<boolean> {
    try {
      const card = row && (await context.library.card(row))
      const done = row ? undefined : await readDone(context, upcoming)
      if (!mayDraw()) return false
      if (row && card) this.draw(row, card)
      else if (done) this.finish(done)
    } catch (error) {
      this.fail(row ? contentFailure(error) : toFailure(error))
      return false
    }
    this.know(context, upcoming)
    return true
  }

  /** Takes over what a look at the queue has found. */
  protected know(context: Context, upcoming: Upcoming): void {
    this.#studyDay = upcoming.today.studyDay
    this.planned = upcoming.today.planned
    this.upcoming = upcoming.rows.filter(({ id }) => id !== this.row?.id)
    this.progress = progressOf(upcoming)
    this.clockIsBehind = clockBehind(context, upcoming)
    this.moved(context)
    void this.#readAhead(context)
  }

  /** Another card lies on the desk, or more is known of it. */
  protected moved(context: Context): void {
    const { practising, running } = this
    this.round = running && { ...running, practising }
    if (practising) this.intervals = undefined
    else if (this.row) {
      const parameters = parametersFor(context, this.planned, this.row.topic)
      const recallOf = this.planned?.examRecall(this.row.topic, parameters)
      this.preview(context.clock(), this.#studyDay, parameters, recallOf)
    }
    this.hooks.onMoved(this.row, this.row && this.card)
  }

  protected async readUndoable(context: Context): Promise<void> {
    this.canUndo(await readUndoable(context, this.#studyDay))
  }

  protected canUndo(target: NamedUndoable | undefined): void {
    this.undoTarget = target
    this.undoable = target
  }

  /** Runs a reading of the database; its failure is told until a later reading succeeds. */
  protected async guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work()
      if (this.#readFailed) this.recover()
      this.#readFailed = false
    } catch (error) {
      this.#readFailed = true
      this.report(error)
    }
  }

  async #readAhead(context: Context): Promise<void> {
    this.upNext = await readAhead(context, this.upcoming, this.#studyDay)
  }
}

/** Loaded when nothing is left: most tabs are closed before. */
async function readDone(context: Context, { today }: Upcoming): Promise<DoneForToday> {
  return (await import('./done')).doneForToday(context, today)
}
