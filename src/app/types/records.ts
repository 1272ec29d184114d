import type { EvidenceFact, TopicId } from '../../domain/card/catalogue'
import type { Bilingual, Source } from '../../domain/card/note'
import type { CardRow } from '../../domain/log/card-row'
import type { CardEvent } from '../../domain/log/events'
import type { MemoryStretch } from '../../domain/log/memory-path'
import type { Annotation } from '../../domain/own/annotation'
import type { SessionSummary } from '../../domain/round/summary'
import type { ParameterSet } from '../../domain/scheduling/types'
import type { TopicLibrary } from '../library'
import type { StudyCard } from './study'

/** A note as a list of cards names it. */
export interface ListedNote {
  /** Of its first card. */
  readonly cardId: string
  readonly topic: TopicId
  readonly title: Bilingual
  /** The question as it is asked, for finding the card by it. */
  readonly question: Bilingual
  readonly sources: readonly Source[]
}

/** What a student has of one card in her memory, on a study day. */
export interface CardMemory {
  readonly row: CardRow
  /** What her answers did to it, oldest first. */
  readonly path: readonly MemoryStretch[]
  readonly studyDay: number
  readonly parameters: ParameterSet
}

/** What is known of single cards besides what is drawn to study them; read when somebody asks. */
export interface CardRecords {
  /** Calls `next` with every event of a card, oldest first, now and whenever one is added. Returns the way to stop. */
  follow(cardId: string, next: (events: readonly CardEvent[]) => void): () => void
  /** Calls `next` with the memory of a card, now and whenever it changes; undefined when there is none by that id. Returns the way to stop. */
  followMemory(cardId: string, next: (memory: CardMemory | undefined) => void): () => void
  /**
   * A card as it would be studied, whatever its queue; undefined when there is none by that id. An effect that asks
   * for it asks again when the student's own words on shipped cards change.
   */
  card(cardId: string): Promise<StudyCard | undefined>
  /** Every note, shipped or own, by its first card. */
  notes(): Promise<readonly ListedNote[]>
  /** Every card of a topic with its text, the student's own ones last; undefined when there is none. */
  topic(id: TopicId): Promise<TopicLibrary | undefined>
  /** Calls `next` with what the student wrote on a note, now and whenever it changes. Returns the way to stop. */
  followAnnotation(
    noteId: string,
    next: (annotation: Annotation | undefined) => void,
  ): () => void
  /**
   * Keeps what the student wrote on a note; blank takes it away.
   * @throws when it cannot be stored
   */
  annotate(annotation: Annotation): Promise<void>
  /** What came of everything after an event of the log, or without one of the study day so far. */
  summary(afterSeq: number | undefined): Promise<SessionSummary>
  /** The facts with these ids on which a card rests, in this order; unknown ones are left out. */
  facts(ids: readonly string[]): Promise<readonly EvidenceFact[]>
}
