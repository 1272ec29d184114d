import type { Bilingual, Note, NoteKind, Source } from './note'

export type TopicId = string

export interface Topic {
  readonly id: TopicId
  readonly subject: string
  readonly name: Bilingual
  /** Relative share of an exam over all topics, > 0. */
  readonly weight: number
  /** How many cards the topic gives. */
  readonly cards: number
}

export interface Subject {
  readonly id: string
  readonly name: Bilingual
}

/** The small part of the shipped content that every page loads at once. */
export interface Catalogue {
  /** Changes whenever any shipped card, text or order changes. */
  readonly version: string
  readonly subjects: readonly Subject[]
  /** In learning order. */
  readonly topics: readonly Topic[]
}

/** One shipped card without its text: enough to make its row in the database. */
export interface CardEntry {
  readonly id: string
  readonly noteId: string
  readonly face: string
  readonly kind: NoteKind
  readonly topic: TopicId
  /** Learning order over all topics, 0, 1, 2 … */
  readonly position: number
  /** Number of the note's newest correction; absent while it has none. */
  readonly correction?: number
}

/** How well a fact of the evidence base stands. `guideline`: the advice of a guideline or of experts, which may change. */
export type Consensus = 'established' | 'guideline' | 'contested'

/** A statement of the evidence base on which cards rest, loaded when somebody asks what a card rests on. */
export interface EvidenceFact {
  readonly statement: Bilingual
  readonly consensus: Consensus
  /** Where evidence disagrees, and how. */
  readonly nuance?: Bilingual
}

/** The text of one topic's notes, loaded when a card of that topic is drawn. */
export interface TopicText {
  readonly notes: Readonly<Record<string, Note>>
  readonly sources: Readonly<Record<string, Source>>
}
