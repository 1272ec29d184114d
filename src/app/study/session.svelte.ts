import type { CardRow } from '../../domain/log/card-row'
import type { Grade } from '../../domain/scheduling/types'
import { afterPaint } from '../../platform/after-paint'
import { recordAnswer } from '../../storage/answers'
import { recordManual, recordUnsuspendAll } from '../../storage/manual'
import { recordRedate } from '../../storage/redate'
import { Refused } from '../../storage/refusal'
import { recordUndo } from '../../storage/undo'
import type { Context } from '../context'
import { contentFailure, toFailure } from '../failures'
import type { Failure, NoticeKey, StudyCard, StudySession } from '../types'
import { doneForToday } from './done'
import { manualOf, momentOf } from './moment'
import { refusalNotice } from './refusal-notice'
import { Shown } from './shown.svelte'
import { readUndoable, type NamedUndoable } from './undoable'
import {
  clockBehind,
  isServable,
  mayStay,
  progressOf,
  readAhead,
  readUpcoming,
  without,
  type Upcoming,
} from './upcoming'

/** An answer takes a minute at most: who leaves the desk is not thinking. */
const longestDurationMs = 60_000

/** A card shown before the database is open. */
export interface Guess {
  readonly card: StudyCard
  readonly lastSeq: number
  readonly progress: StudySession['progress']
}

/** Studying in one page. One card at a time: shown, answered, stored, and only then the next one. */
export class Session extends Shown implements StudySession {
  #context: Context | undefined
  #guess: Guess | undefined
  #heldGrade: Grade | undefined
  /** The next cards, read ahead while the student looks at this one. */
  #upcoming: readonly CardRow[] = []
  #studyDay = 0
  #undoTarget: NamedUndoable | undefined

  /** Shows a card before the database is open; `start` confirms it. */
  guess(guess: Guess): void {
    this.#guess = guess
    this.progress = guess.progress
    this.drawGuess(guess.card)
  }

  /** The database is open: confirms the guess or shows the right card. */
  async start(context: Context): Promise<void> {
    this.#context = context
    await this.#guarded(async () => {
      const upcoming = await readUpcoming(context)
      const settled =
        (await this.#resume(context, upcoming)) ||
        (await this.#confirmGuess(context, upcoming))
      if (!settled) await this.#show(context, upcoming.rows[0], upcoming)
      await this.#readUndoable(context)
      await this.#gradeHeld()
    })
  }

  /** The database cannot be used; a card on the screen stays there. */
  fail(failure: Failure): void {
    this.failure = failure
    if (!this.card) this.status = 'failed'
  }

  /** The reason for an earlier failure is gone. */
  recover(): void {
    this.failure = undefined
    if (this.status === 'failed') this.status = 'loading'
  }

  /** Time or the database moved on: the shown card stays while it may be served, the rest is looked at anew. */
  async lookAgain(): Promise<void> {
    const context = this.#context
    if (!context || this.busy) return
    await this.#guarded(async () => {
      const shown = this.row
      const upcoming = await readUpcoming(context)
      const fresh = shown && (await context.db.cards.get(shown.id))
      if (this.busy || this.row !== shown) return
      if (this.#studyDay > 0 && upcoming.today.studyDay > this.#studyDay)
        this.notice = { key: 'newDay' }
      if (shown && fresh && mayStay(shown, fresh, upcoming))
        this.#keep(context, fresh, upcoming)
      else if (this.side === 'question')
        await this.#showInstead(context, shown, fresh, upcoming)
      await this.#readUndoable(context)
    })
  }

  async grade(grade: Grade): Promise<void> {
    if (!this.card || this.side !== 'answer') return
    if (!this.row) this.#heldGrade = grade
    else await this.#store(this.row, grade)
  }

  undo(): Promise<void> {
    const target = this.#undoTarget
    return this.#change(async (context) => {
      if (!target) {
        this.notice = { key: 'nothingToUndo' }
        return
      }
      const { row } = await recordUndo(context.db, {
        ...momentOf(context),
        target: target.id,
      })
      await this.#show(context, row, await readUpcoming(context))
      await this.#readUndoable(context)
      this.notice = { key: 'undone', title: target.title }
    })
  }

  suspend(): Promise<void> {
    return this.#putAway('suspend', 'suspended')
  }

  bury(): Promise<void> {
    return this.#putAway('bury', 'buried')
  }

  toggleFlag(): Promise<void> {
    return this.#change(async (context) => {
      if (!this.row || !this.card) return
      const action = this.card.flagged ? 'unflag' : 'flag'
      this.keep(await recordManual(context.db, manualOf(context, this.row, action)))
      this.notice = {
        key: action === 'flag' ? 'flagged' : 'unflagged',
        title: this.card.note.title,
      }
    })
  }

  unsuspendAll(): Promise<void> {
    return this.#change(async (context) => {
      const count = await recordUnsuspendAll(context.db, momentOf(context))
      if (!this.row) await this.#continue(context)
      this.notice = { key: 'unsuspended', values: { count } }
    })
  }

  redate(): Promise<void> {
    return this.#change(async (context) => {
      await recordRedate(context.db, momentOf(context))
      await this.#continue(context)
      this.notice = { key: 'redated' }
    })
  }

  async #store(row: CardRow, grade: Grade): Promise<void> {
    const attendedMs = Math.round(this.hooks.stopwatch.attendedMs())
    await this.#change(async (context) => {
      const { id, rows } = await recordAnswer(context.db, {
        ...momentOf(context),
        cardId: row.id,
        expectedSeq: row.lastSeq,
        grade,
        durationMs: Math.min(longestDurationMs, attendedMs),
        rawDurationMs: attendedMs,
        parameters: context.parameters(),
      })
      this.notice = undefined
      if (this.card) this.#canUndo({ id, title: this.card.note.title, grade })
      await this.#advance(context, rows)
    })
  }

  /** Draws the next card from what was read ahead, and looks at the queue anew once it is painted. */
  async #advance(context: Context, changed: readonly CardRow[]): Promise<void> {
    const [next, ...rest] = without(this.#upcoming, changed)
    const card = next && context.library.loadedCard(next)
    if (!next || !card) return this.#continue(context)
    this.#upcoming = rest
    this.progress = { ...this.progress, position: this.progress.position + 1 }
    this.draw(next, card)
    this.#preview(context)
    afterPaint(() => void this.lookAgain())
  }

  async #putAway(action: 'suspend' | 'bury', notice: NoticeKey): Promise<void> {
    await this.#change(async (context) => {
      if (!this.row || !this.card) return
      const { title } = this.card.note
      await recordManual(context.db, manualOf(context, this.row, action))
      await this.#continue(context)
      this.notice = { key: notice, title }
    })
  }

  /** Runs a change of the database. A refusal moves on and says why; a failure keeps the card. */
  async #change(work: (context: Context) => Promise<void>): Promise<void> {
    const context = this.#context
    if (!context || this.busy) return
    this.busy = true
    try {
      await work(context)
      this.failure = undefined
    } catch (error) {
      if (error instanceof Refused) await this.#refused(context, error)
      else this.failure = toFailure(error)
    } finally {
      this.busy = false
    }
  }

  async #refused(context: Context, { reason }: Refused): Promise<void> {
    await this.#guarded(() => this.#continue(context))
    this.notice = { key: refusalNotice[reason] }
  }

  /** Looks at the queue and shows what comes first. */
  async #continue(context: Context): Promise<void> {
    const upcoming = await readUpcoming(context)
    await this.#show(context, upcoming.rows[0], upcoming)
    await this.#readUndoable(context)
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.fail(toFailure(error))
    }
  }

  async #resume(context: Context, upcoming: Upcoming): Promise<boolean> {
    const halfDone = this.hooks.halfDone?.read()
    const row = halfDone && (await context.db.cards.get(halfDone.cardId))
    if (!halfDone || row?.lastSeq !== halfDone.lastSeq) return false
    if (!isServable(row, upcoming.today.studyDay)) return false
    await this.#show(context, row, upcoming)
    this.takeUp(halfDone)
    return true
  }

  /** A guess stays when the database knows the same card in the same state; else it is swapped, but never silently under a shown answer. */
  async #confirmGuess(context: Context, upcoming: Upcoming): Promise<boolean> {
    if (!this.card || !this.#guess) return false
    const row = await context.db.cards.get(this.card.cardId)
    const matches =
      row?.lastSeq === this.#guess.lastSeq && isServable(row, upcoming.today.studyDay)
    if (row && matches && upcoming.rows.length > 0) {
      this.#keep(context, row, upcoming)
      return true
    }
    const answerShown = this.side === 'answer'
    this.#heldGrade = undefined
    await this.#show(context, upcoming.rows[0], upcoming)
    if (answerShown) this.notice = { key: 'gradeDropped' }
    return true
  }

  async #gradeHeld(): Promise<void> {
    const grade = this.#heldGrade
    this.#heldGrade = undefined
    if (grade) await this.grade(grade)
  }

  async #showInstead(
    context: Context,
    shown: CardRow | undefined,
    fresh: CardRow | undefined,
    upcoming: Upcoming,
  ): Promise<void> {
    await this.#show(context, upcoming.rows[0], upcoming)
    if (!shown || !fresh || fresh.lastSeq === shown.lastSeq) return
    this.notice = {
      key: fresh.answers === shown.answers ? 'changedElsewhere' : 'answeredElsewhere',
    }
  }

  #keep(context: Context, row: CardRow, upcoming: Upcoming): void {
    this.keep(row)
    this.#know(context, upcoming)
  }

  async #show(
    context: Context,
    row: CardRow | undefined,
    upcoming: Upcoming,
  ): Promise<void> {
    if (!row) {
      this.finish(await doneForToday(context, upcoming.today))
      this.#know(context, upcoming)
      return
    }
    try {
      this.draw(row, await context.library.card(row))
    } catch (error) {
      this.fail(contentFailure(error))
      return
    }
    this.#know(context, upcoming)
  }

  /** Takes over what a look at the queue has found. */
  #know(context: Context, upcoming: Upcoming): void {
    this.#studyDay = upcoming.today.studyDay
    this.#upcoming = upcoming.rows.filter(({ id }) => id !== this.row?.id)
    this.progress = progressOf(upcoming)
    this.clockIsBehind = clockBehind(context, upcoming)
    this.#preview(context)
    void this.#readAhead(context)
  }

  #preview(context: Context): void {
    this.preview(context.clock(), this.#studyDay, context.parameters())
  }

  async #readAhead(context: Context): Promise<void> {
    this.upNext = await readAhead(context, this.#upcoming, this.#studyDay)
  }

  async #readUndoable(context: Context): Promise<void> {
    this.#canUndo(await readUndoable(context, this.#studyDay))
  }

  #canUndo(target: NamedUndoable | undefined): void {
    this.#undoTarget = target
    this.undoable = target
  }
}
