import type { Rule } from '../../../../src/content/lint/rule'
import type { AuthoredNote, Fact } from '../../../../src/content/schema'
import { deckOf } from '../deck-of'

/** What a rule says about some notes of one topic. */
export function lintNotes(
  rule: Rule,
  notes: readonly AuthoredNote[],
  facts?: readonly Fact[],
): string[] {
  return rule(deckOf({ notes: { anatomy: notes }, ...(facts && { facts }) })).map(
    ({ message }) => message,
  )
}
