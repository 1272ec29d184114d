import type { StatisticsData } from '../../../app/types'
import type { Catalogue } from '../../../domain/card/catalogue'
import { parametersOf } from '../../../domain/decks/deck-rules'
import { aimOf } from '../../../domain/stats/aim'
import { binLength, bins, sumByDay, sumOfDays } from '../../../domain/stats/day-sums'
import { at, place } from '../../../domain/stats/tally'
import { topicsOf } from './topics-of'

/** Days that can be looked back on; 0 is everything. */
export const periods = [30, 90, 365, 0] as const
export type Period = (typeof periods)[number]

/** What the statistics are made of, and what the student chose to see of it. */
export class StatisticsState {
  period = $state<Period>(30)
  /** Empty for everything, a subject's id, or a topic's. */
  deck = $state('')

  readonly topics = $derived.by(() => topicsOf(this.deck, this.catalogue))
  readonly days = $derived.by(() => sumByDay(this.data.rows, this.topics))
  /** Answers of all times and topics. */
  readonly isEmpty = $derived.by(
    () => !this.data.rows.some(({ tally }) => at(tally, place.answers) > 0),
  )
  /** The first study day of the period. */
  readonly from = $derived.by(() => {
    const { studyDay } = this.data
    const first = this.days.keys().next().value ?? studyDay
    return this.period === 0 ? Math.min(first, studyDay) : studyDay - this.period + 1
  })
  readonly sum = $derived.by(() => sumOfDays(this.days, this.from, this.data.studyDay))
  readonly bins = $derived.by(() => {
    const { studyDay: today } = this.data
    const length = binLength(today - this.from + 1)
    return bins(this.days, { from: this.from, today, length })
  })
  /** What the schedule aims at with the cards that came back in the period; undefined when none did. */
  readonly aim = $derived.by(() => {
    const { rows, parameters } = this.data
    const shown = rows.filter(
      ({ studyDay, topic }) => studyDay >= this.from && (this.topics?.has(topic) ?? true),
    )
    const subjectOf = (topic: string): string | undefined =>
      this.catalogue.topics.find(({ id }) => id === topic)?.subject
    return aimOf(
      shown,
      (topic) => parametersOf(parameters, topic, subjectOf).desiredRetention,
    )
  })

  /** @param read gives what was read last; reactive */
  constructor(
    private readonly read: () => StatisticsData,
    private readonly catalogue: Catalogue,
  ) {}

  get data(): StatisticsData {
    return this.read()
  }
}
