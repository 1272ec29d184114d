import type { SearchError } from '../../../domain/search/query'
import { readQuery, type ReadQuery } from '../../../domain/search/read-query'

/** What stands in the field of the search, and what the table is searched for meanwhile. */
export class AskedSearch {
  query = $state('')
  /** What the field offers may still become what the search wants. */
  completing = $state(false)
  readonly read = $derived(readQuery(this.query))
  #understood: ReadQuery = readQuery('')
  /** While a term is half typed, the table stays as it was before. */
  readonly asked = $derived.by(() => {
    if ('query' in this.read) this.#understood = this.read
    else if (!this.completing && !isHalfTyped(this.read.error)) return this.read
    return this.#understood
  })
}

/** Something is missing that the student is about to type. */
function isHalfTyped({ key }: SearchError): boolean {
  return ['wantsValue', 'openQuote', 'openParenthesis', 'nothingToExclude'].includes(key)
}
