import type { Catalogue } from '../domain/card/catalogue'
import type { Language } from '../domain/card/note'
import { studyDay } from '../domain/scheduling/study-day'
import { afterPaint } from '../platform/after-paint'
import { systemClock } from '../platform/clock'
import { readText, writeText } from '../platform/web-storage'
import { snapshotKey, snapshotSchema, usableSnapshot, type Snapshot } from './snapshot'
import type { Guess } from './study/session.svelte'

/** The words that the next page paints for a card. */
export type PaintWords = (
  next: Guess,
  catalogue: Catalogue,
  language: Language,
) => Snapshot['paint']

/** The card to show before the database is open, if one was kept and still fits. */
export function readGuess(catalogue: Catalogue, language: Language): Guess | undefined {
  return usableSnapshot(readText(snapshotKey), {
    content: catalogue.version,
    language,
    now: systemClock(),
  })
}

interface Circumstances {
  readonly catalogue: Catalogue
  readonly language: Language
  readonly dayStartMinutes: number
  readonly paintWords: PaintWords
}

/** Numbers the cards to keep: of several in one frame only the last is written. */
let latest = 0

/** Keeps the card that now stands first (none when the queue is empty), once it is on the screen itself. */
export function rememberNext(
  next: Guess | undefined,
  { catalogue, language, dayStartMinutes, paintWords }: Circumstances,
): void {
  const mine = ++latest
  if (!next) return writeText(snapshotKey, undefined)
  afterPaint(() => {
    if (mine !== latest) return
    const snapshot: Snapshot = {
      schema: snapshotSchema,
      content: catalogue.version,
      studyDay: studyDay(systemClock(), dayStartMinutes),
      dayStartMinutes,
      language,
      ...next,
      paint: paintWords(next, catalogue, language),
    }
    const text = JSON.stringify(snapshot)
    if (text !== readText(snapshotKey)) writeText(snapshotKey, text)
  })
}
