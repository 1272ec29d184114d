import type { Catalogue } from '../domain/card/catalogue'
import type { Writer } from '../domain/log/events'
import type { ParameterSet } from '../domain/scheduling/types'
import type { Clock } from '../platform/clock'
import type { MyodeckDatabase } from '../storage/database'
import type { DeckRules } from '../storage/deck-reader'
import type { ReadPlanned } from '../storage/queue-reader'
import type { CardLibrary } from './card-library'

/** What the parts of the program share once the database is open. */
export interface Context {
  readonly db: MyodeckDatabase
  readonly writer: Writer
  readonly clock: Clock
  readonly newId: () => string
  readonly catalogue: () => Catalogue
  readonly library: CardLibrary
  /** The parameter set in force. */
  readonly parameters: () => ParameterSet
  /** Reads what exams make of the queue; undefined while there are none. */
  readonly planned: () => ReadPlanned | undefined
  /** What the settings of single decks change; undefined while there are none. */
  readonly decks?: () => DeckRules | undefined
}
