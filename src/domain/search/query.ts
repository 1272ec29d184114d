import type { NoteKind } from '../card/note'
import type { Comparison, NumberField, StateWord } from './terms'

/** What a search asks for, as a tree. */
export type Query =
  | { readonly type: 'all' }
  | { readonly type: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly type: 'not'; readonly part: Query }
  /** Folded text that stands somewhere on the card. */
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'topic' | 'tag'; readonly text: string }
  | { readonly type: 'is'; readonly state: StateWord }
  | { readonly type: 'kind'; readonly kind: NoteKind }
  /** Answered within the last so many study days, today being one of them. */
  | { readonly type: 'answered'; readonly days: number }
  | {
      readonly type: 'number'
      readonly field: NumberField
      readonly comparison: Comparison
      readonly value: number
    }

/** Why a search cannot be understood. The sentences stand under `search.error.<key>`. */
export type SearchErrorKey =
  | 'unknownField'
  | 'unknownState'
  | 'unknownKind'
  | 'unknownDay'
  | 'wantsColon'
  | 'wantsNumber'
  | 'wantsValue'
  | 'onlySigns'
  | 'openQuote'
  | 'openParenthesis'
  | 'strayParenthesis'
  | 'emptyParentheses'
  | 'nothingToExclude'
  | 'halfOr'

export interface SearchError {
  readonly key: SearchErrorKey
  /** Where in the query it is: offset and length in UTF-16 units, never past the end. */
  readonly at: number
  readonly length: number
  /** What stands there. */
  readonly found: string
  /** What is probably meant, where something is near. */
  readonly meant?: string
  /** Everything that may stand there, where the list is short. */
  readonly choices?: readonly string[]
}
