import { version } from 'virtual:myodeck/version'
import { systemClock } from '../platform/clock'
import { looksTextKey } from '../platform/looks-storage-key'
import { readText } from '../platform/web-storage'
import { defaultLooks, parseLooks, type LooksData } from './looks-data'
import { snapshotKey, usableSnapshot, type Snapshot } from './snapshot'

/** What is known before the program has loaded. */
export interface FirstLook {
  readonly looks: LooksData
  /** The next card, if one was kept and still fits. */
  readonly snapshot: Snapshot | undefined
}

export function readFirstLook(): FirstLook {
  const looks = parseLooks(readText(looksTextKey)) ?? defaultLooks(navigator.language)
  const expected = { content: version, language: looks.language, now: systemClock() }
  return { looks, snapshot: usableSnapshot(readText(snapshotKey), expected) }
}
