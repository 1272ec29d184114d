import { liveQuery } from 'dexie'

/** Runs a query now and whenever what it read has changed, in this page or another one. Returns the way to stop. */
export function watch<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  failed: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({ next, error: failed })
  return () => subscription.unsubscribe()
}
