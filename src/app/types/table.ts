import type { Bilingual } from '../../domain/card/note'
import type { SearchMoment, SearchedCard } from '../../domain/search/fits'
import type { SavedSearch } from '../../domain/search/saved-search'
import type { SearchChange } from '../../domain/search/search-change'
import type { BulkChange } from '../../storage/bulk'

export type { BulkChange, SavedSearch, SearchChange }

/** A card as a row of a table. */
export interface TabledCard extends SearchedCard {
  readonly title: Bilingual
  readonly question: Bilingual
  /** Its tags as the student wrote them, those of its own note first. */
  readonly labels: readonly string[]
}

/** Every card that was not withdrawn, in learning order, on a study day. */
export interface TabledCards {
  readonly cards: readonly TabledCard[]
  readonly studyDay: number
}

/** The searches that the student named, and the newest change to them that can be taken back today. */
export interface NamedSearches {
  /** The oldest first. */
  readonly all: readonly SavedSearch[]
  readonly undoable: SearchChange | undefined
}

/** The searches of all cards that the student named. Whatever writes rejects when it cannot be stored. */
export interface SavedSearches {
  read(): Promise<NamedSearches>
  /** Calls `next` with all of them, now and whenever one changes. Returns the way to stop. */
  follow(next: (now: NamedSearches) => void): () => void
  save(name: string, query: string): Promise<void>
  rename(search: SavedSearch, name: string): Promise<void>
  remove(search: SavedSearch): Promise<void>
  /** Takes the newest change back, through the study day and across tabs and restarts. @returns the search as it is again */
  undo(): Promise<SavedSearch | undefined>
}

/** What became of a change of many cards. */
export interface Changed {
  /** How many were changed. */
  readonly count: number
  /** Of its newest event, by which undo knows it; undefined when nothing was changed. */
  readonly newest: string | undefined
}

export interface CardTable {
  /** Calls `next` with all cards, now and whenever one changes. Returns the way to stop. */
  follow(next: (all: TabledCards) => void): () => void
  /** This moment of a study day, for searching and for numbers that move with time. */
  moment(studyDay: number): SearchMoment
  /** Changes many cards at once, all or none; one undo takes it back. */
  change(change: BulkChange, cardIds: readonly string[]): Promise<Changed>
}
