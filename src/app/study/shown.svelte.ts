import type { Language } from '../../domain/card/note'
import type { CardRow } from '../../domain/log/card-row'
import type { CardResponse } from '../../domain/grading/response'
import type { Verdict } from '../../domain/grading/verdict'
import { nextInterval, type NextInterval } from '../../domain/scheduling/interval-name'
import { previewGrades } from '../../domain/scheduling/schedule'
import type { Grade, ParameterSet, Schedule } from '../../domain/scheduling/types'
import type { Stopwatch } from '../../platform/stopwatch'
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
  /** Where a page that may close at any moment (the popup) keeps what is half done. */
  readonly halfDone?: HalfDoneStore
  /** Another card stands first, or none, or what is known of it changed. */
  readonly onMoved: (row: CardRow | undefined, card: StudyCard | undefined) => void
}

/** What a study page shows: the reactive part of a session, without the database. */
export class Shown {
  status = $state<StudySession['status']>('loading')
  card = $state.raw<StudyCard>()
  side = $state<Side>('question')
  response = $state.raw<CardResponse>()
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
    this.side = 'answer'
    this.#answeredIn = this.language
    this.#propose(this.hooks.stopwatch.attendedMs())
    this.keepHalfDone()
  }

  respond(response: CardResponse | undefined): void {
    if (!this.card || this.side === 'answer') return
    this.response = response
    this.keepHalfDone()
  }

  chooseOption(option: number): void {
    const note = this.card?.note
    if (note?.kind !== 'choice' || !note.options[option]) return
    const before = this.response?.kind === 'choice' ? this.response.chosen : []
    this.respond(chosenWith(before, option, note.several))
    if (!note.several) this.showAnswer()
  }

  flipLanguage(): void {
    this.#flipped = !this.#flipped
    this.keepHalfDone()
  }

  dismissNotice(): void {
    this.notice = undefined
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

  /** Names the interval that each grade leads to. */
  protected preview(at: number, studyDay: number, parameters: ParameterSet): void {
    if (!this.row) return
    const moment = { cardId: this.row.id, at, studyDay }
    const { again, hard, good, easy } = previewGrades(this.row, moment, parameters)
    const name = (schedule: Schedule): NextInterval =>
      nextInterval(schedule, at, studyDay)
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
): CardResponse | undefined {
  if (!several) return { kind: 'choice', chosen: [option] }
  const chosen = before.includes(option)
    ? before.filter((other) => other !== option)
    : [...before, option]
  return chosen.length > 0 ? { kind: 'choice', chosen } : undefined
}
