import type { Side } from '../types'
import { readText, writeText } from '../../platform/web-storage'

/** What a page had begun when it closed; the popup closes whenever it loses the focus. */
export interface HalfDone {
  readonly cardId: string
  readonly lastSeq: number
  readonly side: Side
  readonly chosenOption?: number
  readonly attendedMs: number
  readonly flipped: boolean
}

export interface HalfDoneStore {
  keep(halfDone: HalfDone | undefined): void
  read(): HalfDone | undefined
}

const key = 'myodeck.half-done'

/** Half-done work in Web Storage: written at once, so that a page may close at any moment. */
export const halfDoneInWebStorage: HalfDoneStore = {
  keep(halfDone) {
    writeText(key, halfDone && JSON.stringify(halfDone))
  },
  read() {
    const text = readText(key)
    if (!text) return undefined
    try {
      const value: unknown = JSON.parse(text)
      return isHalfDone(value) ? value : undefined
    } catch {
      return undefined
    }
  },
}

function isHalfDone(value: unknown): value is HalfDone {
  if (typeof value !== 'object' || value === null) return false
  const { cardId, lastSeq, side, attendedMs, flipped } = value as Record<string, unknown>
  return (
    typeof cardId === 'string' &&
    typeof lastSeq === 'number' &&
    (side === 'question' || side === 'answer') &&
    typeof attendedMs === 'number' &&
    typeof flipped === 'boolean'
  )
}
