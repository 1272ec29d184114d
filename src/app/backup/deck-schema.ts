import * as v from 'valibot'
import { newOrders } from '../../domain/decks/deck-settings'
import { id } from './values'

/** Settings of single decks, by the id of a subject or topic; whether the numbers are in range is checked with the set. */
export const decksSchema = v.record(
  id,
  v.strictObject({
    newPerDay: v.exactOptional(v.number()),
    reviewsPerDay: v.exactOptional(v.number()),
    desiredRetention: v.exactOptional(v.number()),
    newOrder: v.exactOptional(v.picklist(newOrders)),
  }),
)
