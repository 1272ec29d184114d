import * as v from 'valibot'
import { longestQuery, longestSearchName } from '../../domain/search/saved-search'
import { id, instant } from './values'

/** A search that the student saved, as a backup holds it. */
export const savedSearchSchema = v.strictObject({
  id,
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestSearchName)),
  query: v.pipe(v.string(), v.maxLength(longestQuery)),
  createdAt: instant,
})
