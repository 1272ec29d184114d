import { hash53 } from './seed'
import type { ParameterSet } from './types'

/**
 * A short key made of nothing but the content of a parameter set, for example `p1x3k9s0qw2`. Equal
 * content gives an equal key on every device, whatever the order of its fields.
 */
export function parameterKey(set: ParameterSet): string {
  return `p${hash53(canonicalJson(set)).toString(36)}`
}

/** Nothing where no deck differs, so that sets from before there were any keep their keys. */
function decksInOrder({ decks = {} }: ParameterSet): unknown[] {
  return Object.keys(decks)
    .sort()
    .map((deck) => {
      const { newPerDay, reviewsPerDay, desiredRetention, newOrder } = decks[deck] ?? {}
      return [deck, newPerDay, reviewsPerDay, desiredRetention, newOrder]
    })
}

/** Fields in a fixed order; anything else that the object carries does not count. */
function canonicalJson(set: ParameterSet): string {
  return JSON.stringify([
    set.weights,
    set.desiredRetention,
    set.maximumIntervalDays,
    set.steps,
    set.fuzz,
    set.dayStartMinutes,
    set.newPerDay,
    set.reviewsPerDay,
    set.reviewOrder,
    ...decksInOrder(set),
  ])
}
