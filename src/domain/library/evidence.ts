import type { Bilingual, Source } from '../card/note'

/** What a reference of the article that the deck started from is worth. */
export interface SeedReference {
  /** `no`: it is about something else; `listed`: the article never cites it. */
  readonly support: 'partly' | 'unverified' | 'no' | 'listed'
  /** What the article cites it for. */
  readonly citedFor?: Bilingual
  readonly verdict: Bilingual
  /** Keys of sources to cite for the same subject. */
  readonly instead: readonly string[]
}

/** A publication and what rests on it. */
export interface EvidenceSource extends Source {
  readonly key: string
  /** Ids of the facts that it is a source of. */
  readonly facts: readonly string[]
  /** Notes that cite it, in learning order. */
  readonly notes: readonly string[]
  /** Only on the ten references of the article that the deck started from. */
  readonly seed?: SeedReference
}

/** One statement of that article, with the notes that teach or correct it. */
export interface SeedStatement {
  readonly section: string
  readonly text: Bilingual
  readonly contested: boolean
  readonly notes: readonly string[]
}

/** Everything that is known of what the cards rest on. */
export interface Evidence {
  /** By reference, in alphabetical order. */
  readonly sources: readonly EvidenceSource[]
  readonly statements: readonly SeedStatement[]
}
