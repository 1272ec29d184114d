import type { TopicId } from '../../domain/card/catalogue'
import type { Bilingual } from '../../domain/card/note'
import type { ParameterSet } from '../../domain/scheduling/types'
import type { CountedDay } from '../../domain/stats/day-sums'

/** Everything that the statistics are made of. */
export interface StatisticsData {
  readonly rows: readonly CountedDay[]
  /** Review cards by the study day on which they are due, 0 for an earlier one, and by topic. */
  readonly due: readonly {
    readonly serveDay: number
    readonly topic: TopicId
    readonly count: number
  }[]
  readonly studyDay: number
  readonly parameters: ParameterSet
}

/** A card that was forgotten when it came back. */
export interface HardCard {
  readonly cardId: string
  readonly title: Bilingual
  readonly forgotten: number
  readonly answers: number
}

export interface Statistics {
  /**
   * Calls `next` now and whenever something was answered, and `onProgress` with the share 0 … 1 that is done
   * where a long log must be counted first. Returns the way to stop.
   */
  follow(
    next: (data: StatisticsData) => void,
    onProgress: (share: number) => void,
  ): () => void
  /** The cards forgotten most often, of some topics or of all. */
  hardest(
    topics: ReadonlySet<TopicId> | undefined,
    limit: number,
  ): Promise<readonly HardCard[]>
}
