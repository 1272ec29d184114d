import type { CardRow } from '../../domain/log/card-row'
import type { Grade } from '../../domain/scheduling/types'
import { recordAnswer, type Answer, type Recorded } from '../../storage/answers'
import { Refused } from '../../storage/refusal'
import type { Context } from '../context'
import type { NoticeKey, StudyCard, StudySession } from '../types'
import type { RoundSource } from './round/source'
import { Desk } from './desk.svelte'
import type { Round } from './round/round'
import { manualOf, momentOf } from './moment'
import { parametersFor } from './parameters-for'
import { refusalNotice } from './refusal-notice'
import {
  isServable,
  readUpcoming,
  sameMemory,
  siblingsStay,
  without,
  type Upcoming,
} from './upcoming'

/** An answer takes a minute at most: who leaves the desk is not thinking. */
const longestDurationMs = 60_000

/** What happens now and then: no card waits for its code. */
const seldom = () => import('../../storage/seldom')

/** A card shown before the database is open. */
export interface Guess {
  readonly card: StudyCard
  readonly lastSeq: number
  readonly progress: StudySession['progress']
}

/** Studying in one page. One card at a time: shown, answered, stored, and only then the next one. */
export class Session extends Desk implements StudySession {
  #guess: Guess | undefined
  #heldGrade: Grade | undefined
  /** Ids of the answers that this page has counted for its tab. */
  readonly #counted = new Set<string>() // eslint-disable-line svelte/prefer-svelte-reactivity -- nothing is drawn from it

  /** Shows a card before the database is open; `start` confirms it. */
  guess(guess: Guess): void {
    this.#guess = guess
    this.progress = guess.progress
    this.drawGuess(guess.card)
  }

  /** The database is open: confirms the guess or shows the right card. */
  async start(context: Context): Promise<void> {
    await this.guarded(async () => {
      const upcoming = await readUpcoming(context)
      const settled =
        (await this.#resume(context, upcoming)) ||
        (await this.#confirmGuess(context, upcoming))
      if (!settled) await this.show(context, upcoming.rows[0], upcoming)
      await this.readUndoable(context)
    })
    this.context = context
    const held = this.#heldGrade
    this.#heldGrade = undefined
    if (held) await this.grade(held)
  }

  async grade(grade: Grade): Promise<void> {
    if (!this.card || this.side !== 'answer') return
    if (!this.context) this.#heldGrade = grade
    else if (this.row) await this.#store(this.row, grade)
    else await this.#drop()
  }

  undo(): Promise<void> {
    const target = this.undoTarget
    return this.#change(async (context) => {
      if (!target) throw new Refused('nothingToUndo')
      const undo = { ...momentOf(context), target: target.id }
      const { recordUndo } = await seldom()
      const { row, event, cards } = await recordUndo(context.db, undo)
      if (this.#counted.delete(event.id)) await this.hooks.onCounted?.(-1, context)
      if (event.batch === undefined) {
        await this.show(context, row, await this.read(context))
      }
      await this.readUndoable(context)
      this.notice =
        event.batch === undefined
          ? { key: 'undone', title: target.title }
          : { key: 'undoneMany', values: { count: cards } }
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
      const { recordManual } = await seldom()
      const action = this.card.flagged ? 'unflag' : 'flag'
      const after = await recordManual(context.db, manualOf(context, this.row, action))
      if (!sameMemory(this.row, after)) throw new Refused('answeredElsewhere')
      this.refresh(after)
      this.moved(context)
      const key = action === 'flag' ? 'flagged' : 'unflagged'
      this.notice = { key, title: this.card.note.title }
    })
  }

  unsuspendAll(): Promise<void> {
    return this.#change(async (context) => {
      const { recordUnsuspendAll } = await import('../../storage/seldom')
      const count = await recordUnsuspendAll(context.db, momentOf(context))
      if (this.row) await this.readUndoable(context)
      else await this.showFirst(context)
      this.notice =
        count > 0 ? { key: 'unsuspended', values: { count } } : { key: 'noneSuspended' }
    })
  }

  redate(): Promise<void> {
    return this.#change(async (context) => {
      const { recordRedate } = await seldom()
      await recordRedate(context.db, momentOf(context))
      await this.showFirst(context)
      this.notice = { key: 'redated' }
    })
  }

  begin(source: RoundSource): Promise<void> {
    return this.#change(async (context) => {
      const { openRound } = await import('./round/round')
      const round = await openRound(context, source)
      if (round) await this.#serve(context, round)
      this.notice = round ? undefined : { key: 'roundEmpty' }
    })
  }

  endRound(): Promise<void> {
    return this.#change((context) => this.#serve(context, undefined))
  }

  async #serve(context: Context, round: Round | undefined): Promise<void> {
    this.running = round
    await this.showFirst(context)
  }

  async #store(row: CardRow, grade: Grade): Promise<void> {
    const attendedMs = Math.round(this.hooks.stopwatch.attendedMs())
    await this.#change(async (context) => {
      const answer = {
        ...momentOf(context),
        cardId: row.id,
        noteId: row.noteId,
        grade,
        durationMs: Math.min(longestDurationMs, attendedMs),
        rawDurationMs: attendedMs,
        parameters: parametersFor(context, this.planned, row.topic),
        siblingsStay: siblingsStay(this.planned, row.topic),
      }
      const { id, rows } =
        this.running && this.practising
          ? await this.running.practise(context, answer)
          : await this.#record(context, row, answer)
      this.notice = undefined
      if (this.card) this.canUndo({ id, title: this.card.note.title, grade, cards: 1 })
      if (!this.running) {
        this.#counted.add(id)
        await this.hooks.onCounted?.(1, context)
      }
      await this.#advance(context, rows)
    })
  }

  /** Stores an answer. What another page did to the card without answering it (a flag) does not stand in the way. */
  async #record(
    context: Context,
    row: CardRow,
    answer: Omit<Answer, 'expectedSeq'>,
  ): Promise<Recorded> {
    try {
      return await recordAnswer(context.db, { ...answer, expectedSeq: row.lastSeq })
    } catch (error) {
      const fresh = await changedElsewhere(context, row, error)
      return recordAnswer(context.db, { ...answer, expectedSeq: fresh.lastSeq })
    }
  }

  /** Draws the next card from what was read ahead; the queue is looked at anew when the counts have changed. */
  async #advance(context: Context, changed: readonly CardRow[]): Promise<void> {
    const [next, ...rest] = without(this.upcoming, changed)
    const card = next && context.library.loadedCard(next)
    if (this.running || !next || !card) return this.showFirst(context)
    this.upcoming = rest
    this.progress = { ...this.progress, position: this.progress.position + 1 }
    this.draw(next, card)
    this.moved(context)
  }

  /** The card on the desk was a guess that proved stale: its grade is not kept. */
  async #drop(): Promise<void> {
    await this.#change((context) => this.showFirst(context))
    this.notice = { key: 'gradeDropped' }
  }

  async #putAway(action: 'suspend' | 'bury', notice: NoticeKey): Promise<void> {
    await this.#change(async (context) => {
      if (!this.row || !this.card) return
      const { title } = this.card.note
      const { recordManual } = await seldom()
      await recordManual(context.db, manualOf(context, this.row, action))
      await this.showFirst(context)
      this.notice = { key: notice, title }
    })
  }

  /** Runs a change of the database. A refusal says why; a failure keeps the card. */
  async #change(work: (context: Context) => Promise<void>): Promise<void> {
    const { context } = this
    if (!context || this.busy) return
    this.busy = true
    this.failure = undefined
    try {
      await work(context)
    } catch (error) {
      if (error instanceof Refused) await this.#refused(context, error)
      else this.report(error)
    } finally {
      this.busy = false
    }
    void this.lookIfMissed()
  }

  /** A refused undo leaves the card on the desk; a card that was changed elsewhere makes room for the next. */
  async #refused(context: Context, { reason }: Refused): Promise<void> {
    const cardStays = reason === 'nothingToUndo' || reason === 'newerAnswer'
    await this.guarded(() =>
      cardStays ? this.readUndoable(context) : this.showFirst(context),
    )
    this.notice = { key: refusalNotice[reason] }
  }

  /** Takes up what was half done, unless the student has begun on something else meanwhile. */
  async #resume(context: Context, upcoming: Upcoming): Promise<boolean> {
    const halfDone = this.hooks.halfDone?.read()
    if (!halfDone || this.side === 'answer') return false
    const row = await context.db.cards.get(halfDone.cardId)
    if (row?.lastSeq !== halfDone.lastSeq) return false
    if (!isServable(row, upcoming)) return false
    const drawn = await this.show(context, row, upcoming, () => this.side === 'question')
    if (drawn) this.takeUp(halfDone)
    return true
  }

  /**
   * A guess stays when the database knows the same card in the same state. A stale one is swapped on its
   * question side; under a shown answer it stays until it is graded, and that grade is dropped.
   */
  async #confirmGuess(context: Context, upcoming: Upcoming): Promise<boolean> {
    if (!this.card || !this.#guess) return false
    const row = await context.db.cards.get(this.card.cardId)
    const matches = row?.lastSeq === this.#guess.lastSeq && isServable(row, upcoming)
    const [first] = upcoming.rows
    if (row && matches && first) {
      this.refresh(row)
      await this.reword(context, row)
      this.know(context, upcoming)
      return true
    }
    await this.show(context, first, upcoming, () => this.side === 'question')
    return true
  }
}

/**
 * The card's row as it is now, if another page changed it without touching its memory.
 * @throws the refusal itself otherwise
 */
async function changedElsewhere(
  context: Context,
  row: CardRow,
  error: unknown,
): Promise<CardRow> {
  if (!(error instanceof Refused) || error.reason !== 'answeredElsewhere') throw error
  const fresh = await context.db.cards.get(row.id)
  if (!fresh || !sameMemory(row, fresh)) throw error
  if (fresh.queue === 'suspended' || fresh.buriedUntilDay > row.buriedUntilDay)
    throw new Refused('unknownCard')
  return fresh
}
