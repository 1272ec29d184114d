import type { PracticeExams, PracticeRecord } from '../../../app/practice/practice-exams'
import type { StudyCard } from '../../../app/types'
import {
  leftMs,
  spentMs,
  type PracticeAnswer,
  type PracticeExam,
  type PracticeResponse,
} from '../../../domain/practice/practice-exam'

/** How often the clock moves on, and after how many of its steps it is stored although nothing was entered. */
export const tickMs = 1000
const ticksPerStore = 5
/** A longer step was sleep, not work. */
const longestTickMs = 5000

interface Hooks {
  /** Milliseconds that only go forward. */
  readonly now: () => number
  /** It was handed in: here, because the time was up, or in another page. */
  readonly onEnded: () => void
  readonly onFailure: (error: unknown) => void
}

/** An exam under way: the question on the desk, and everything entered so far. Each change is stored at once. */
export class PracticeRun {
  index = $state(0)
  card = $state.raw<StudyCard>()
  /** The card of this question could not be found any more. */
  withdrawn = $state(false)
  #answers = $state.raw<readonly PracticeAnswer[]>([])
  readonly exam: PracticeExam
  readonly #practice: PracticeExams
  readonly #hooks: Hooks
  #lastTick: number
  #ticks = 0
  #ended = false
  #storing: Promise<void> = Promise.resolve()

  constructor(practice: PracticeExams, { exam, answers }: PracticeRecord, hooks: Hooks) {
    this.#practice = practice
    this.exam = exam
    this.#hooks = hooks
    this.#answers = answers
    this.#lastTick = hooks.now()
    const firstOpen = exam.questions.findIndex((_, at) => !this.isAnswered(at))
    this.open(Math.max(0, firstOpen))
  }

  get answer(): PracticeAnswer {
    return this.answerAt(this.index)
  }
  get leftMs(): number | undefined {
    return leftMs(this.exam.settings, this.#answers)
  }
  get spentMs(): number {
    return spentMs(this.#answers)
  }
  get openQuestions(): number {
    return this.exam.questions.filter((_, at) => !this.isAnswered(at)).length
  }
  get flaggedQuestions(): number {
    return this.#answers.filter(({ flagged }) => flagged).length
  }

  answerAt(index: number): PracticeAnswer {
    const nothing = { examId: this.exam.id, index, flagged: false, spentMs: 0 }
    return this.#answers.find((answer) => answer.index === index) ?? nothing
  }

  isAnswered(index: number): boolean {
    return this.answerAt(index).response !== undefined
  }

  /** Puts a question on the desk; what was done at the one before is stored. */
  open(index: number): void {
    if (!this.exam.questions[index]) return
    this.store()
    this.index = index
    this.card = undefined
    this.withdrawn = false
    this.#practice.card(this.exam, index).then((card) => {
      if (this.index !== index) return
      this.card = card
      this.withdrawn = card === undefined
    }, this.#hooks.onFailure)
  }

  say(sure: boolean): void {
    this.#change({ ...this.answer, sure })
  }

  respond(response: PracticeResponse | undefined): void {
    const { response: _, ...rest } = this.answer
    this.#change(response ? { ...rest, response } : rest)
  }

  toggleFlag(): void {
    this.#change({ ...this.answer, flagged: !this.answer.flagged })
  }

  /** Moves the clock on. Call it every second while the student has the exam before her. */
  tick(): void {
    const now = this.#hooks.now()
    const passed = Math.min(longestTickMs, Math.max(0, now - this.#lastTick))
    this.#lastTick = now
    if (this.#ended) return
    this.#put({ ...this.answer, spentMs: this.answer.spentMs + passed })
    if (this.leftMs === 0) void this.handIn(true)
    else if (++this.#ticks % ticksPerStore === 0) this.store()
  }

  /** The student looked away: the clock goes on when she is back. */
  rest(): void {
    this.tick()
    this.store()
  }
  resume(): void {
    this.#lastTick = this.#hooks.now()
  }

  async handIn(timeUp: boolean): Promise<void> {
    if (this.#ended) return
    this.#ended = true
    try {
      await this.#storing
      await this.#practice.keep(this.answer)
      await this.#practice.handIn(this.exam, timeUp)
      this.#hooks.onEnded()
    } catch (error) {
      this.#ended = false
      this.#hooks.onFailure(error)
    }
  }

  #change(answer: PracticeAnswer): void {
    this.#put(answer)
    this.tick()
    this.store()
  }

  #put(answer: PracticeAnswer): void {
    this.#answers = [
      ...this.#answers.filter(({ index }) => index !== answer.index),
      answer,
    ]
  }

  /** Stores the question on the desk; one after the other, so that the newest stays. */
  store(): void {
    if (this.#ended || !this.#answers.some(({ index }) => index === this.index)) return
    const { answer } = this
    this.#storing = this.#storing.then(async () => {
      try {
        if (await this.#practice.keep(answer)) return
        this.#ended = true
        this.#hooks.onEnded()
      } catch (error) {
        this.#hooks.onFailure(error)
      }
    })
  }
}
