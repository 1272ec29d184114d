import type { ParsedFile } from './parse-file'
import type { Fact, SourcesFile, TopicFile, TopicsFile } from './schema'

/** Everything in cards/ that has the right shape. Not yet checked as a whole. */
export interface Deck {
  readonly topics: ParsedFile<TopicsFile>
  readonly sources: ParsedFile<SourcesFile>
  /** In the order of their paths. */
  readonly topicFiles: readonly ParsedFile<TopicFile>[]
  /** By fact id. */
  readonly facts: ReadonlyMap<string, Fact>
}
