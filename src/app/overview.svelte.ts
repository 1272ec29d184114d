import type { TopicId } from '../domain/card/catalogue'
import { readOverview, type OverviewRows } from '../storage/overview-reader'
import type { Context } from './context'
import { createLive } from './live'
import { nextChangeAt } from './next-change'
import type { Counts, Overview } from './types'

/** Seconds an answer takes until the student's own pace is known. */
const usualPaceMs = 12_000
/** From this many answers on, the student's own pace counts. */
const paceAnswers = 20

interface Hooks {
  readonly onChange: (overview: LiveOverview) => void
  readonly onFailure: (error: unknown) => void
}

/** What is due, new and learned: follows the database, whichever page writes to it. */
export class LiveOverview implements Overview {
  today = $state.raw<Overview['today']>()
  minutesLeft = $state<number>()
  topics = $state.raw<Overview['topics']>({})
  /** Epoch ms at which a count changes by itself: a learning card's moment or the day start. */
  nextChangeAt = 0
  #restart: (() => void) | undefined

  start(context: Context, hooks: Hooks): void {
    const live = createLive(
      () => {
        const { db, clock, parameters, planned, decks } = context
        return readOverview(db, clock(), parameters(), planned(), decks?.())
      },
      (rows) => {
        this.#take(context, rows)
        hooks.onChange(this)
      },
      hooks.onFailure,
    )
    this.#restart = () => live.restart()
    live.restart()
  }

  /** Looks again, because time or the settings moved on. */
  lookAgain(): void {
    this.#restart?.()
  }

  #take(context: Context, rows: OverviewRows): void {
    const { today } = rows
    const now = context.clock()
    this.today = {
      due: today.served.due,
      new: today.served.new,
      answered: today.day.answers,
      studiedMs: today.day.durationMs,
    }
    this.minutesLeft = minutesLeft(rows)
    this.topics = topicCounts(rows)
    this.nextChangeAt = nextChangeAt(today, now, context.parameters().dayStartMinutes)
  }
}

/** Whole minutes for what is left today; a new card takes two answers with its repeat. */
function minutesLeft({ today, recentDays }: OverviewRows): number {
  const answers = recentDays.reduce((sum, day) => sum + day.answers, 0)
  const durationMs = recentDays.reduce((sum, day) => sum + day.durationMs, 0)
  const paceMs = answers >= paceAnswers ? durationMs / answers : usualPaceMs
  const { planned, served } = today
  const unplanned = served.reviews + served.learning + 2 * served.fresh
  return Math.ceil((unplanned * paceMs + (planned?.leftMs ?? 0)) / 60_000)
}

function topicCounts(rows: OverviewRows): Record<TopicId, Counts> {
  const topics: Record<
    TopicId,
    { due: number; new: number; learned: number; total: number }
  > = {}
  const add = (topic: TopicId, field: keyof Counts, count: number): void => {
    const counts = (topics[topic] ??= { due: 0, new: 0, learned: 0, total: 0 })
    counts[field] += count
  }
  for (const { topic, count } of rows.today.dueByTopic) add(topic, 'due', count)
  for (const { topic, count } of rows.today.newByTopic) add(topic, 'new', count)
  for (const { topic, count } of rows.learned) add(topic, 'learned', count)
  for (const { topic, count } of rows.total) add(topic, 'total', count)
  for (const topic of rows.learningTopics) add(topic, 'due', 1)
  return topics
}
