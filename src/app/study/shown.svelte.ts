import type { Language, Note } from '../../domain/card/note'
import type { CardRow } from '../../domain/log/card-row'
import { caseOn, entryOf, openChoice, withEntry } from '../../domain/grading/desk'
import type { CardResponse, StepResponse } from '../../domain/grading/response'
import type { Verdict } from '../../domain/grading/verdict'
import { nextInterval, type NextInterval } from '../../domain/scheduling/interval-name'
import { previewGrades } from '../../domain/scheduling/schedule'
import type { Grade, ParameterSet, Schedule } from '../../domain/scheduling/types'
import type { Stopwatch } from '../../platform/stopwatch'
import type { Context } from '../context'
import type { Kinds } from '../kinds'
import type {
  DoneForToday,
  Failure,
  Notice,
  Side,
  StudyCard,
  StudySession,
} from '../types'
import type { HalfDone, HalfDoneStore } from './half-done'
import { proposeGrade } from './propose'

export interface Hooks {
  readonly kinds: Kinds
  readonly stopwatch: Stopwatch
  readonly interfaceLanguage: () => Language
  /** Where a page that may close at any moment keeps what is half done. */
  readonly halfDone?: HalfDoneStore
  /** An answer was stored (1) or taken back (-1), and the next card is not drawn yet. */
  readonly onCounted?: (step: 1 | -1, context: Context) => Promise<void>
  /** Another card stands first, or none, or what is known of it changed. */
  readonly onMoved: (row: CardRow | undefined, card: StudyCard | undefined) => void
}

/** What a study page shows: the reactive part of a session, without the database. */
export class Shown {
  status = $state<StudySession['status']>('loading')
  card = $state.raw<StudyCard>()
  side = $state<Side>('question')
  response = $state.raw<CardResponse>()
  unreadable = $state(false)
  verdict = $derived.by(() => this.#verdict())
  proposedGrade = $state<Grade>()
  intervals = $state.raw<Readonly<Record<Grade, NextInterval>>>()
  busy = $state(false)
  undoable = $state.raw<StudySession['undoable']>()
  notice = $state.raw<Notice>()
  failure = $state.raw<Failure>()
  done = $state.raw<DoneForToday>()
  progress = $state.raw<StudySession['progress']>({ position: 1, total: 1 })
  upNext = $state.raw<StudySession['upNext']>([])
  clockIsBehind = $state.raw<StudySession['clockIsBehind']>()
  round = $state.raw<StudySession['round']>()
  #flipped = $state(false)
  /** The verdict stays what it was when the card is then read in the other language. */
  #answeredIn = $state<Language>('en')

  protected readonly hooks: Hooks
  /** The row that the shown card was drawn from; undefined while it is only a guess. */
  protected row: CardRow | undefined

  constructor(hooks: Hooks) {
    this.hooks = hooks
  }

  get language(): Language {
    if (this.card?.note.writtenIn) return this.card.note.writtenIn
    const language = this.hooks.interfaceLanguage()
    if (!this.#flipped) return language
    return language === 'en' ? 'nl' : 'en'
  }

  /** `lastSeq` of the row that the shown card was drawn from. */
  get seenSeq(): number | undefined {
    return this.row?.lastSeq
  }

  showAnswer(): void {
    if (!this.card || this.side === 'answer') return
    const { note } = this.card
    this.unreadable = !this.hooks.kinds.isReadable(note, this.response, this.language)
    if (this.unreadable || this.#stepOn(note)) return
    this.side = 'answer'
    this.#answeredIn = this.language
    this.#propose(this.hooks.stopwatch.attendedMs())
    this.keepHalfDone()
  }

  /** Goes on within a patient case; false on another card, and when all its steps are through. */
  #stepOn(note: Note): boolean {
    const response = caseOn(note, this.response)
    if (note.kind !== 'case' || !response) return false
    if (!this.hooks.kinds.isReady('case')) return true
    const next = this.hooks.kinds.nextStage(note, response, this.language)
    if (next) this.respond(next)
    return next !== undefined
  }

  respond(response: CardResponse | undefined): void {
    if (!this.card || this.side === 'answer') return
    this.response = response
    this.unreadable = false
    this.keepHalfDone()
  }

  judge(knew: boolean): void {
    const response = caseOn(this.card?.note, this.response)
    if (response?.stage !== 'judging' || this.side === 'answer') return
    this.respond({ ...withEntry(response, { kind: 'judged', knew }), stage: 'checked' })
    if (knew) this.showAnswer()
  }

  chooseOption(option: number): void {
    const note = this.card?.note
    const task = openChoice(note, this.response)?.task
    if (!note || !task?.options[option]) return
    const entry = entryOf(note, this.response)
    const before = entry?.kind === 'choice' ? entry.chosen : []
    const chosen = chosenWith(before, option, task.several)
    const response = caseOn(note, this.response)
    this.respond(response ? withEntry(response, chosen) : chosen)
    if (!task.several) this.showAnswer()
  }

  flipLanguage(): void {
    this.#flipped = !this.#flipped
    this.keepHalfDone()
  }

  dismissNotice(): void {
    this.notice = undefined
  }

  /** That a round was empty is said where it would have been studied. */
  viewLeft(): void {
    if (this.notice?.key !== 'roundEmpty') this.notice = undefined
  }

  /** Keeps what is half done, for a page that may close at any moment; before a card is known, what was kept stays. */
  keepHalfDone(): void {
    if (this.row || this.status === 'done') this.hooks.halfDone?.keep(this.#halfDone())
  }

  #halfDone(): HalfDone | undefined {
    if (!this.row) return undefined
    return {
      cardId: this.row.id,
      lastSeq: this.row.lastSeq,
      side: this.side,
      ...(this.response && { response: this.response }),
      attendedMs: this.hooks.stopwatch.attendedMs(),
      flipped: this.#flipped,
    }
  }

  /** Draws a card before its row is known. */
  protected drawGuess(card: StudyCard): void {
    this.card = card
    this.status = 'studying'
    this.hooks.stopwatch.restart()
  }

  protected draw(row: CardRow, card: StudyCard): void {
    this.row = row
    this.card = card
    this.side = 'question'
    this.response = undefined
    this.unreadable = false
    this.proposedGrade = undefined
    this.#flipped = false
    this.done = undefined
    this.status = 'studying'
    this.hooks.stopwatch.restart()
    this.keepHalfDone()
  }

  /** Goes on where the page had closed. */
  protected takeUp(halfDone: HalfDone): void {
    this.side = halfDone.side
    this.response = halfDone.response
    this.#flipped = halfDone.flipped
    this.#answeredIn = this.language
    this.hooks.stopwatch.restart(halfDone.attendedMs)
    if (this.side === 'answer') this.#propose(halfDone.attendedMs)
    this.keepHalfDone()
  }

  /** The same card stays, its row brought up to date. */
  protected refresh(row: CardRow): void {
    this.row = row
    if (this.card) this.card = { ...this.card, flagged: row.flagged === 1 }
    this.keepHalfDone()
  }

  protected finish(done: DoneForToday): void {
    this.row = undefined
    this.card = undefined
    this.side = 'question'
    this.intervals = undefined
    this.done = done
    this.status = 'done'
    this.keepHalfDone()
  }

  /** Names the interval that each grade leads to, and what it means for an exam. */
  protected preview(
    at: number,
    studyDay: number,
    parameters: ParameterSet,
    recallOf?: (schedule: Schedule) => number | undefined,
  ): void {
    if (!this.row) return
    const moment = { cardId: this.row.id, at, studyDay }
    const { again, hard, good, easy } = previewGrades(this.row, moment, parameters)
    const name = (schedule: Schedule): NextInterval => {
      const examRecall = recallOf?.(schedule)
      const next = nextInterval(schedule, at, studyDay)
      return examRecall === undefined ? next : { ...next, examRecall }
    }
    this.intervals = {
      again: name(again),
      hard: name(hard),
      good: name(good),
      easy: name(easy),
    }
  }

  #propose(attendedMs: number): void {
    this.proposedGrade = proposeGrade(this.verdict, attendedMs)
  }

  #verdict(): Verdict | undefined {
    if (this.side === 'question' || !this.card || !this.response) return undefined
    return this.hooks.kinds.grade(this.card.note, this.response, this.#answeredIn)
  }
}

/** The choice after one more option was pressed; none is chosen when the last was taken back. */
function chosenWith(
  before: readonly number[],
  option: number,
  several: boolean,
): StepResponse | undefined {
  if (!several) return { kind: 'choice', chosen: [option] }
  const chosen = before.includes(option)
    ? before.filter((other) => other !== option)
    : [...before, option]
  return chosen.length > 0 ? { kind: 'choice', chosen } : undefined
}
