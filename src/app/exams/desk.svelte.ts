import { isComing, isToSettle, type Exam } from '../../domain/exams/exam'
import type { Forecast } from '../../domain/exams/forecast'
import { studyDay } from '../../domain/scheduling/study-day'
import { readExams } from '../../storage/exam-store'
import { readForecasts } from '../../storage/forecast-store'
import {
  addExtraMinutes,
  readHead,
  readReport,
  readReports,
} from '../../storage/plan-store'
import { watch } from '../../storage/watch'
import type { Context } from '../context'
import { createLive } from '../live'
import { todayOf } from '../today'
import { isDue, readPlanState } from './planner/basis'
import type { PlanWish } from './planner/plan-now'
import { startPlanner } from './planner/start-planner'
import type { ExamDesk, ExamReason, NextExam, StoredReport, TodaysPlan } from './types'

export { readPlanned } from '../../storage/planned-reader'
export { LiveExams } from './exams.svelte'

interface Hooks {
  /** The order of the day, or what exams leave of it, is another one. */
  readonly onChanged: () => void
  readonly onFailure: (error: unknown) => void
}

/** Keeps a plan for the exams of the database, and tells the page what comes of them. */
export class LiveExamDesk implements ExamDesk {
  next = $state.raw<NextExam>()
  over = $state.raw<Exam>()
  planning = $state(false)
  failed = $state(false)
  readonly #context: Context
  readonly #hooks: Hooks
  readonly #live: { restart: () => void }
  #seen = ''
  #planner: Promise<void> | undefined

  constructor(context: Context, hooks: Hooks) {
    this.#context = context
    this.#hooks = hooks
    this.#live = createLive(
      () => readDesk(context),
      (read) => this.#take(read),
      hooks.onFailure,
    )
    this.lookAgain()
  }

  /** Looks again, because time moved on or settings changed. */
  lookAgain(): void {
    this.#live.restart()
  }

  async plan(wish: PlanWish): Promise<void> {
    await this.#planner
    this.#planner ??= this.#run(wish)
    await this.#planner
  }

  async addMinutes(minutes: number): Promise<void> {
    await addExtraMinutes(this.#context.db, await todayOf(this.#context), minutes)
    this.#hooks.onChanged()
  }

  async reason(cardId: string): Promise<ExamReason | undefined> {
    return (await import('./reason')).reasonFor(this.#context, cardId)
  }

  follow(examId: string, next: (report: StoredReport | undefined) => void): () => void {
    const { db } = this.#context
    return watch(() => readReport(db, examId), next, this.#hooks.onFailure)
  }

  followToday(next: (today: TodaysPlan) => void): () => void {
    let stop: (() => void) | undefined
    let stopped = false
    import('./todays-plan').then(({ followTodaysPlan }) => {
      if (!stopped) stop = followTodaysPlan(this.#context, next, this.#hooks.onFailure)
    }, this.#hooks.onFailure)
    return () => {
      stopped = true
      stop?.()
    }
  }

  followForecasts(examId: string, next: (past: readonly Forecast[]) => void): () => void {
    const { db } = this.#context
    return watch(() => readForecasts(db, examId), next, this.#hooks.onFailure)
  }

  async #run(wish: PlanWish): Promise<void> {
    this.planning = true
    try {
      await startPlanner(wish)
      this.failed = false
    } catch {
      this.failed = true
    } finally {
      this.planning = false
      this.#planner = undefined
    }
  }

  #take(read: Awaited<ReturnType<typeof readDesk>>): void {
    const { due, exams, exam, over, today, madeAt, report } = read
    this.next = exam && {
      exam,
      daysLeft: Math.max(
        0,
        studyDay(exam.at, this.#context.parameters().dayStartMinutes) - today,
      ),
      keep: report?.whole.keep,
    }
    this.over = over
    const seen = JSON.stringify([madeAt, exams])
    if (this.#seen !== '' && seen !== this.#seen) this.#hooks.onChanged()
    this.#seen = seen
    if (due && !this.failed) void this.plan('when-due')
  }
}

/** Every read begins at once: of one that follows others Dexie may not see what changes. */
async function readDesk(context: Context) {
  const { db, clock, parameters } = context
  const now = clock()
  const [state, exams, head, reports, today] = await Promise.all([
    readPlanState(db, now, parameters()),
    readExams(db),
    readHead(db),
    readReports(db),
    todayOf(context),
  ])
  const exam = exams.find((one) => isComing(one, now))
  const over = exams.findLast((one) => isToSettle(one, now))
  const report = reports.find(({ examId }) => examId === exam?.id)
  return {
    due: isDue(state, today),
    exams,
    exam,
    over,
    today,
    madeAt: head?.madeAt,
    report,
  }
}
