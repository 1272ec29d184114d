import type { CardEntry } from '../domain/card/catalogue'

/** Every shipped card without its text: loaded only when the shipped cards changed, or for a restore. */
export async function loadEntries(): Promise<readonly CardEntry[]> {
  return (await import('virtual:myodeck/entries')).entries
}
