import { readResponse, type CardResponse } from '../../domain/grading/response'
import type { Side } from '../types'
import { readText, writeText } from '../../platform/web-storage'

/** What a page had begun when it closed: the popup, which closes whenever it loses the focus, or a tab that is loaded again. */
export interface HalfDone {
  readonly cardId: string
  readonly lastSeq: number
  readonly side: Side
  readonly response?: CardResponse
  readonly attendedMs: number
  readonly flipped: boolean
}

export interface HalfDoneStore {
  keep(halfDone: HalfDone | undefined): void
  read(): HalfDone | undefined
}

const key = 'myodeck.half-done'

/**
 * Half-done work in Web Storage: written at once, so that a page may close at any moment.
 * @param place `lasting` for the popup, which is another page each time; `tab` for a tab, so that others begin
 * anew: it keeps only what was entered, since loading it again is no accident that happens all the time
 */
export function halfDoneInWebStorage(place: 'lasting' | 'tab'): HalfDoneStore {
  return {
    keep(halfDone) {
      const isWorth = place === 'lasting' || halfDone?.response !== undefined
      writeText(key, isWorth ? halfDone && JSON.stringify(halfDone) : undefined, place)
    },
    read() {
      const text = readText(key, place)
      if (!text) return undefined
      try {
        return halfDoneOf(JSON.parse(text))
      } catch {
        return undefined
      }
    },
  }
}

/** Checks field by field: another version may have written it. */
function halfDoneOf(data: unknown): HalfDone | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const fields: Readonly<Record<string, unknown>> = { ...data }
  const { cardId, lastSeq, side, attendedMs, flipped } = fields
  if (typeof cardId !== 'string' || typeof lastSeq !== 'number') return undefined
  if (side !== 'question' && side !== 'answer') return undefined
  if (typeof attendedMs !== 'number' || typeof flipped !== 'boolean') return undefined
  const response = readResponse(fields['response'])
  return { cardId, lastSeq, side, ...(response && { response }), attendedMs, flipped }
}
