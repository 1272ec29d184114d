import * as v from 'valibot'
import { count, instant } from './values'

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** The weights of the memory model; their ranges are checked with the parameter set. */
export const weightsSchema = v.pipe(
  v.array(v.pipe(v.number(), v.finite())),
  v.length(21),
  v.readonly(),
)

const prediction = v.strictObject({
  reviews: count,
  logLoss: v.pipe(v.number(), v.minValue(0), v.finite()),
  expected: share,
  known: share,
})

/** What is told of a fit of the weights. */
export const fitSchema = v.strictObject({
  key: v.literal('fit'),
  at: instant,
  reviews: count,
  weightsBefore: weightsSchema,
  weights: weightsSchema,
  before: prediction,
  after: prediction,
})
