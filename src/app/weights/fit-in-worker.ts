import type { TrainingSet } from '../../domain/weights/history'
import type { FitMessage } from '../../workers/fit-messages'

/** This browser cannot run the optimiser. */
export class CannotFit extends Error {}

/**
 * Fits weights beside the page, which stays as quick as it was.
 * @param onEpoch called after each pass through the reviews
 * @param signal ends the worker at once
 * @throws CannotFit when the browser refuses to run it, DOMException when it was cancelled
 */
export function fitInWorker(
  set: TrainingSet,
  onEpoch: (epoch: number) => void,
  signal: AbortSignal,
): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../../workers/fit-weights.ts', import.meta.url), {
      type: 'module',
    })
    const end = (): void => {
      worker.terminate()
      signal.removeEventListener('abort', cancel)
    }
    const cancel = (): void => {
      end()
      reject(new DOMException('cancelled', 'AbortError'))
    }
    signal.addEventListener('abort', cancel)
    worker.onerror = ({ message }) => {
      end()
      reject(new CannotFit(message))
    }
    worker.onmessage = ({ data }: MessageEvent<FitMessage>) => {
      if ('epoch' in data) return onEpoch(data.epoch)
      end()
      if ('weights' in data) resolve(data.weights)
      else reject(new CannotFit(data.failed))
    }
    worker.postMessage(set)
  })
}
