import { expect, test } from 'vitest'
import { createOwnWeights, type Fitter } from '../../../../src/app/weights/own-weights'
import type { CardEvent } from '../../../../src/domain/log/events'
import { defaultParameters } from '../../../../src/domain/scheduling/defaults'
import { newSchedule } from '../../../../src/domain/scheduling/schedule'
import { readParameters, writeParameters } from '../../../../src/storage/settings-store'
import { newId, noon, openDeck } from '../../storage/helpers'
import { generatedHistory, trueWeights } from '../../domain/weights/generated'
import { openPage } from '../session-setup'

const grades = ['again', 'hard', 'good', 'easy'] as const

/** A database with the answers of a student whose memory is not the standard one. */
async function open(fitter: Fitter) {
  const db = await openDeck([])
  await writeParameters(db, defaultParameters)
  const events = generatedHistory(120, 8).flatMap((reviews, card) => {
    let studyDay = 20_000
    return reviews.map(({ rating, elapsedDays, seq }): CardEvent => {
      studyDay += elapsedDays
      return {
        ...{
          type: 'answer',
          seq,
          id: newId(),
          cardId: `card-${card}`,
          at: noon,
          studyDay,
        },
        ...{ writer: 'newtab', durationMs: 4000, rawDurationMs: 4000 },
        ...{ parameters: 'p', result: newSchedule, stateBefore: 'review' },
        grade: grades[rating - 1] ?? 'good',
      }
    })
  })
  await db.reviews.bulkPut(events)
  const { context } = openPage(db)
  let current = defaultParameters
  const follow = async () => (current = (await readParameters(db)) ?? current)
  const weights = createOwnWeights({ ...context, parameters: () => current }, fitter)
  return { db, weights, follow }
}

const finds = (weights: readonly number[]): Fitter => {
  return async (_set, onEpoch) => {
    for (const epoch of [1, 2, 3, 4, 5]) onEpoch(epoch)
    return weights
  }
}
const signal = new AbortController().signal

test('weights that predict better are offered, judged on the newer half only', async () => {
  const sets: number[] = []
  const { weights } = await open(async (set, onEpoch, given) => {
    sets.push(set.lengths.length)
    return finds(trueWeights)(set, onEpoch, given)
  })
  const shares: number[] = []
  const fit = await weights.fit((share) => shares.push(share), signal)
  expect(fit).toMatchObject({ better: true, reviews: 840, before: { reviews: 420 } })
  expect(fit.after.logLoss).toBeLessThan(fit.before.logLoss)
  expect(sets).toEqual([420, 630, 840])
  expect(shares).toEqual(Array.from({ length: 15 }, (_, step) => (step + 1) / 15))
})

test('weights that predict no better are not used', async () => {
  const { db, weights } = await open(finds(defaultParameters.weights))
  const fit = await weights.fit(() => undefined, signal)
  expect(fit.better).toBe(false)
  expect(await weights.use(fit)).toBe(0)
  expect(await readParameters(db)).toEqual(defaultParameters)
})

test('once used they are told with what they brought, and one step goes back', async () => {
  const { db, weights, follow } = await open(finds(trueWeights))
  expect(await weights.state()).toMatchObject({ reviews: 840, areStandard: true })
  await weights.use(await weights.fit(() => undefined, signal))
  await follow()
  expect((await readParameters(db))?.weights).not.toEqual(defaultParameters.weights)
  expect(await weights.state()).toMatchObject({
    areStandard: false,
    fit: { reviews: 840, weightsBefore: defaultParameters.weights },
  })
  await weights.goBack()
  await follow()
  expect(await readParameters(db)).toEqual(defaultParameters)
  expect(await weights.state()).toMatchObject({ areStandard: true, fit: undefined })
})
