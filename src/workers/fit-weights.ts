import start from 'fsrs-browser'
import type { TrainingSet } from '../domain/weights/history'
import { fitWeights } from './fit'
import type { FitMessage } from './fit-messages'

/** A worker that fits weights: a training set in, epochs and at last the weights out. */
addEventListener('message', ({ data }: MessageEvent<TrainingSet>) => void fit(data))

async function fit(set: TrainingSet): Promise<void> {
  try {
    await start()
    const weights = fitWeights(set, (epoch) => tell({ epoch }))
    tell({ weights })
  } catch (error) {
    tell({ failed: String(error) })
  }
}

function tell(message: FitMessage): void {
  postMessage(message)
}
