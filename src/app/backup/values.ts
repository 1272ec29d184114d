import * as v from 'valibot'

/** Bounds far beyond any study, and within what dates and the database's numbering can take. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 40))
export const day = v.pipe(v.number(), v.integer(), v.minValue(-1e6), v.maxValue(1e6))
export const instant = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15))
/** Not the name of what every object of JavaScript has: things are counted by such names (`counts[topic]`). */
export const id = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check((text) => !(text in {}), 'is no name of a thing'),
)
