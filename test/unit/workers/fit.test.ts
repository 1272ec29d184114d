import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { beforeAll, expect, test } from 'vitest'
import { checkParameters, keptWeights } from '../../../src/domain/scheduling/check'
import { defaultParameters } from '../../../src/domain/scheduling/defaults'
import { splitAt, trainingSet } from '../../../src/domain/weights/history'
import { measure } from '../../../src/domain/weights/measure'
import { generatedHistory } from '../domain/weights/generated'

/**
 * What `computeParameters` of `@open-spaced-repetition/binding` 0.5.0 (fsrs-rs as a native program, installed
 * apart) gives for the older half of the generated history.
 */
const nativeWeights = [
  0.0981, 0.3793, 0.9711, 2.1628, 6.5071, 0.7522, 3.0329, 0.0018, 1.7662, 0.0921, 0.6886,
  1.4346, 0.0614, 0.197, 1.5846, 0.516, 1.8729, 0.5425, 0.0912, 0.0658, 0.1438,
]
/** Of these weights, before rounding, on the newer half. */
const nativeLogLoss = 0.4970025

const cards = generatedHistory(120, 8)
const lastSeq = splitAt(cards, 0.5)
let fitted: number[]
const epochs: number[] = []

beforeAll(async () => {
  // A worker has one; the package listens on it when it is loaded.
  Object.assign(globalThis, { self: new EventTarget() })
  const { default: start } = await import('fsrs-browser')
  const path = createRequire(import.meta.url).resolve('fsrs-browser')
  const wasm = path.replace('fsrs_browser.js', 'fsrs_browser_bg.wasm')
  await start({ module_or_path: await readFile(wasm) })
  const { fitWeights } = await import('../../../src/workers/fit')
  fitted = keptWeights(
    fitWeights(trainingSet(cards, lastSeq), (epoch) => epochs.push(epoch)),
  )
})

test('the fit is that of the native program', () => {
  for (const [index, weight] of nativeWeights.entries())
    expect(fitted[index]).toBeCloseTo(weight, 2)
})

test('on reviews it has not seen it is no worse than the native fit, and better than the standard weights', () => {
  const { logLoss, reviews } = measure(fitted, cards, lastSeq)
  const standard = measure(defaultParameters.weights, cards, lastSeq)
  expect(reviews).toBe(420)
  expect(logLoss).toBeLessThan(nativeLogLoss * 1.01)
  expect(logLoss).toBeLessThan(standard.logLoss)
})

test('the weights can be scheduled with', () => {
  expect(checkParameters({ ...defaultParameters, weights: fitted })).toEqual([])
})

test('every pass through the reviews is told', () => {
  expect(epochs).toEqual([1, 2, 3, 4, 5])
})
