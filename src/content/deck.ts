import type { AuthoredFigure } from './figures/read'
import type { ParsedFile } from './parse-file'
import type {
  AuthoredNote,
  Fact,
  GlossaryFile,
  GlossaryTerm,
  SeedFile,
  SourcesFile,
  TopicFile,
  TopicsFile,
} from './schema'

/** Everything in cards/ that has the right shape. Not yet checked as a whole. */
export interface Deck {
  readonly topics: ParsedFile<TopicsFile>
  readonly sources: ParsedFile<SourcesFile>
  readonly seed: ParsedFile<SeedFile>
  /** In the order of their paths. */
  readonly topicFiles: readonly ParsedFile<TopicFile>[]
  /** In the order of their ids. */
  readonly figures: readonly AuthoredFigure[]
  /** By fact id. */
  readonly facts: ReadonlyMap<string, Fact>
  readonly glossary: readonly GlossaryTerm[]
  readonly glossaryLinks: ParsedFile<GlossaryFile>
}

/** All notes as they are written, topic by topic in the order of topics.yaml, each where its file has it. */
export function notesByTopic({ topics, topicFiles }: Deck): WrittenNote[] {
  return topics.value.topics.flatMap(({ id }) =>
    topicFiles
      .filter(({ value }) => value.topic === id)
      .flatMap((file) =>
        file.value.notes.map((note, index) => ({ note, topic: id, file, index })),
      ),
  )
}

export interface WrittenNote {
  readonly note: AuthoredNote
  readonly topic: string
  readonly file: ParsedFile<TopicFile>
  /** Among the notes of the file. */
  readonly index: number
}
