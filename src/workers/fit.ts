import { Fsrs } from 'fsrs-browser'
import type { TrainingSet } from '../domain/weights/history'

/**
 * Fits the 21 weights of FSRS-6 with fsrs-rs, compiled to WebAssembly and already started. Blocks until it is
 * done; the same reviews give the same weights.
 * @param onEpoch called after each of the five passes through the reviews, with its number
 */
export function fitWeights(
  { ratings, elapsedDays, lengths }: TrainingSet,
  onEpoch: (epoch: number) => void,
): number[] {
  // The only sign of life that it gives without threads is the line of its log at the end of an epoch.
  const { info } = console
  // eslint-disable-next-line no-console -- it is listened to, not written to
  console.info = (line: unknown) => {
    const epoch = /^epoch: (\d+)/.exec(String(line))?.[1]
    if (epoch !== undefined) onEpoch(Number(epoch))
  }
  try {
    // Computing takes the optimiser up: there is nothing to free afterwards.
    const optimiser = new Fsrs()
    return [
      ...optimiser.computeParameters(ratings, elapsedDays, lengths, undefined, true),
    ]
  } finally {
    // eslint-disable-next-line no-console -- put back as it was
    console.info = info
  }
}
