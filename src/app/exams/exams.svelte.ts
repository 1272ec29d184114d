import { examProblems, type Exam } from '../../domain/exams/exam'
import {
  examEventsInEffect,
  foldExams,
  type ExamChange,
  type ExamEvent,
} from '../../domain/exams/exam-events'
import { studyDay } from '../../domain/scheduling/study-day'
import { readExamEvents, recordExamEvent, recordExamUndo } from '../../storage/exam-store'
import { Refused } from '../../storage/refusal'
import type { Context } from '../context'
import { createLive } from '../live'
import type { Exams, UndoableExamChange } from './types'

/** The exams of the database, followed. */
export class LiveExams implements Exams {
  all = $state.raw<readonly Exam[]>([])
  today = $state(0)
  undoable = $state.raw<UndoableExamChange>()
  readonly #context: Context

  private constructor(context: Context) {
    this.#context = context
  }

  /** Opens them: what is stored is there when the promise resolves. */
  static open(context: Context, onFailure: (error: unknown) => void): Promise<LiveExams> {
    const exams = new LiveExams(context)
    return new Promise((done, fail) => {
      createLive(
        () => readExamEvents(context.db),
        (events) => {
          exams.#take(events)
          done(exams)
        },
        (error) => {
          onFailure(error)
          fail(error instanceof Error ? error : new Error(String(error)))
        },
      ).restart()
    })
  }

  dayOf(at: number): number {
    return studyDay(at, this.#context.parameters().dayStartMinutes)
  }

  newId(): string {
    return this.#context.newId()
  }

  async keep(exam: Exam, change: ExamChange): Promise<void> {
    const [problem] = examProblems(exam)
    if (problem) throw new RangeError(`the exam's ${problem} is not right`)
    const { db } = this.#context
    await recordExamEvent(db, {
      ...this.#moment(exam.id),
      type: 'kept',
      change,
      exam: $state.snapshot(exam),
    })
    await this.#lookAgain()
  }

  async remove(examId: string): Promise<void> {
    await recordExamEvent(this.#context.db, { ...this.#moment(examId), type: 'deleted' })
    await this.#lookAgain()
  }

  async undo(): Promise<boolean> {
    const target = this.undoable?.eventId
    if (target === undefined) return false
    const { id, at, writer } = this.#moment('')
    try {
      await recordExamUndo(this.#context.db, { id, at, writer, target })
      return true
    } catch (error) {
      if (error instanceof Refused) return false
      throw error
    } finally {
      await this.#lookAgain()
    }
  }

  /** Reads at once what a change has made: who asked for it need not wait for the database to tell. */
  async #lookAgain(): Promise<void> {
    this.#take(await readExamEvents(this.#context.db))
  }

  #take(events: readonly ExamEvent[]): void {
    this.today = this.dayOf(this.#context.clock())
    this.all = foldExams(events)
    this.undoable = newestChange(events)
  }

  #moment(examId: string) {
    const { clock, newId, writer } = this.#context
    return { id: newId(), examId, at: clock(), writer }
  }
}

function newestChange(events: readonly ExamEvent[]): UndoableExamChange | undefined {
  const inEffect = examEventsInEffect(events)
  const newest = inEffect.at(-1)
  if (!newest) return undefined
  const named = inEffect.findLast(
    (event) => event.type === 'kept' && event.examId === newest.examId,
  )
  return {
    eventId: newest.id,
    change: newest.type === 'kept' ? newest.change : 'deleted',
    name: named?.type === 'kept' ? named.exam.name : '',
  }
}
