import { keptWeights } from '../../domain/scheduling/check'
import { defaultParameters } from '../../domain/scheduling/defaults'
import {
  countReviews,
  reviewsOf,
  splitAt,
  trainingSet,
  type CardReviews,
  type TrainingSet,
} from '../../domain/weights/history'
import { measure, together, type Prediction } from '../../domain/weights/measure'
import type { FitMark } from '../../storage/database'
import { readFit, readLogs, switchWeights } from '../../storage/weights-store'
import type { Context } from '../context'
import { CannotFit } from './fit-in-worker'

export { CannotFit }

/** What fitting has found. */
export interface Fit {
  readonly reviews: number
  readonly weightsBefore: readonly number[]
  readonly weights: readonly number[]
  /** On the newer half of the reviews, by weights that had not seen them. */
  readonly before: Prediction
  readonly after: Prediction
  /** It predicts better; only then may it be used. */
  readonly better: boolean
}

/** Where the student's weights stand. */
export interface WeightsState {
  /** Answers that fitting can learn from. */
  readonly reviews: number
  readonly inForce: readonly number[]
  readonly areStandard: boolean
  /** What is known of the fit in force. */
  readonly fit: FitMark | undefined
}

export interface OwnWeights {
  state(): Promise<WeightsState>
  /**
   * Fits weights to the student's answers and judges them.
   * @param onProgress share 0 … 1
   * @throws CannotFit where the browser cannot, DOMException when cancelled
   */
  fit(onProgress: (share: number) => void, signal: AbortSignal): Promise<Fit>
  /** Puts a fit in force. @returns how many cards have another memory now */
  use(fit: Fit): Promise<number>
  /** Puts the weights of before the fit in force again, or else the standard ones. */
  goBack(): Promise<number>
}

/** Shares of the reviews, the newest, that a fit on the others predicts in turn; and there is a last fit on all. */
const judgedFrom = [0.5, 0.25]
const fits = judgedFrom.length + 1
/** Passes of the optimiser through the reviews. */
const epochs = 5

/** Fits weights to a training set; in the program in a worker. */
export type Fitter = (
  set: TrainingSet,
  onEpoch: (epoch: number) => void,
  signal: AbortSignal,
) => Promise<readonly number[]>

export function createOwnWeights(context: Context, fitter: Fitter): OwnWeights {
  const { db, clock, writer, newId, parameters } = context
  const put = (weights: readonly number[], fit?: FitMark): Promise<number> =>
    switchWeights(db, {
      ...{ weights, at: clock(), writer, newId, pause: nextTask },
      ...(fit && { fit }),
    })
  return {
    async state() {
      const [cards, fit] = await Promise.all([readCards(context), readFit(db)])
      const inForce = parameters().weights
      return {
        reviews: countReviews(cards),
        inForce,
        areStandard: same(inForce, defaultParameters.weights),
        fit: fit && same(fit.weights, inForce) ? fit : undefined,
      }
    },
    fit: async (onProgress, signal) =>
      fitCards(await readCards(context), parameters().weights, (set, from) => {
        const told = (epoch: number): void => onProgress((from + epoch) / (fits * epochs))
        return fitter(set, told, signal)
      }),
    use({ better, ...found }) {
      if (!better) return Promise.resolve(0)
      return put(found.weights, { key: 'fit', at: clock(), ...found })
    },
    async goBack() {
      const fit = await readFit(db)
      const known = fit && same(fit.weights, parameters().weights)
      return put(known ? fit.weightsBefore : defaultParameters.weights)
    },
  }
}

async function readCards({ db }: Context): Promise<CardReviews[]> {
  return [...(await readLogs(db)).values()].flatMap(reviewsOf)
}

/**
 * Fits on the older half of the reviews and predicts the third quarter, fits on three quarters and predicts
 * the last one: so the newer half is predicted by weights that had not seen it. When that is better than what
 * is in force, fits once more on all of them, because the newest tell most.
 */
async function fitCards(
  cards: readonly CardReviews[],
  weightsBefore: readonly number[],
  fit: (set: TrainingSet, from: number) => Promise<readonly number[]>,
): Promise<Fit> {
  const cuts = judgedFrom.map((share) => splitAt(cards, share))
  const before: Prediction[] = []
  const after: Prediction[] = []
  let weights = weightsBefore
  for (const [index, lastSeq] of cuts.entries()) {
    weights = keptWeights(await fit(trainingSet(cards, lastSeq), index * epochs))
    const end = cuts[index + 1]
    before.push(measure(weightsBefore, cards, lastSeq, end))
    after.push(measure(weights, cards, lastSeq, end))
  }
  const judged = { before: together(before), after: together(after) }
  const better = judged.after.logLoss < judged.before.logLoss
  const found = { ...judged, better, reviews: countReviews(cards), weightsBefore }
  if (!better) return { ...found, weights }
  const last = await fit(trainingSet(cards), cuts.length * epochs)
  return { ...found, weights: keptWeights(last) }
}

function same(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at])
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
