import type { Catalogue } from '../domain/card/catalogue'
import type { Language } from '../domain/card/note'
import { systemClock } from '../platform/clock'
import { readText, writeText } from '../platform/web-storage'
import { snapshotKey, usableSnapshot, type Snapshot } from './snapshot'
import type { Guess } from './study/session.svelte'

/** Keeps the card that stands first; undefined when the queue is empty. */
export type Remember = (
  next: Guess | undefined,
  circumstances: {
    readonly catalogue: Catalogue
    readonly language: Language
    readonly dayStartMinutes: number
  },
) => void

/** The card to show before the database is open, if one was kept and still fits. */
export function readGuess(catalogue: Catalogue, language: Language): Guess | undefined {
  return usableSnapshot(readText(snapshotKey), {
    content: catalogue.version,
    language,
    now: systemClock(),
  })
}

export function storeSnapshot(snapshot: Snapshot | undefined): void {
  writeText(snapshotKey, snapshot && JSON.stringify(snapshot))
}
