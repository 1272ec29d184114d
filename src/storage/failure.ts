import Dexie from 'dexie'

/** Why the database cannot be read or written. */
export type StorageFailure =
  'unavailable' | 'blocked' | 'newer' | 'outdated' | 'quota' | 'unknown'

const byName: Readonly<Record<string, StorageFailure>> = {
  VersionError: 'newer',
  QuotaExceededError: 'quota',
  MissingAPIError: 'unavailable',
  MissingAPI: 'unavailable',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  UnknownError: 'unavailable',
  NotFoundError: 'unavailable',
  OpenFailedError: 'unavailable',
  DatabaseClosedError: 'outdated',
}

function names(error: unknown): string[] {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return []
  const inner: unknown = 'inner' in error ? error.inner : undefined
  return [...names(inner), error.name]
}

/** The kind of failure behind an error of Dexie or IndexedDB; the innermost cause decides. */
export function failureOf(error: unknown): StorageFailure {
  if (error instanceof Dexie.AbortError && error.inner) return failureOf(error.inner)
  for (const name of names(error)) {
    const kind = byName[name]
    if (kind) return kind
  }
  return 'unknown'
}
