import type { Catalogue } from '../domain/card/catalogue'
import type { Writer } from '../domain/log/events'
import type { ParameterSet } from '../domain/scheduling/types'
import type { Clock } from '../platform/clock'
import type { MyodeckDatabase } from '../storage/database'
import type { CardLibrary } from './card-library'

/** What the parts of the program share once the database is open. */
export interface Context {
  readonly db: MyodeckDatabase
  readonly writer: Writer
  readonly clock: Clock
  readonly newId: () => string
  readonly catalogue: Catalogue
  readonly library: CardLibrary
  /** The parameter set in force. */
  readonly parameters: () => ParameterSet
}
