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

const key = 'myodeck.half-done'

export function keepHalfDone(halfDone: HalfDone | undefined): void {
  writeText(key, halfDone && JSON.stringify(halfDone))
}

export function readHalfDone(): HalfDone | undefined {
  const text = readText(key)
  if (!text) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isHalfDone(value) ? value : undefined
  } catch {
    return undefined
  }
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
