import { failureOf } from '../storage/failure'
import type { Failure } from './types'

/** What an error of the storage layer, or of fetching a part of the program, is to the student. */
export function toFailure(error: unknown): Failure {
  const kind = isPartGone(error) ? 'outdated' : failureOf(error)
  return { kind, detail: describe(error) }
}

/** An update of the extension took the files of this page away; each browser says so in its own words. */
function isPartGone(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module/i.test(error.message)
}

/** The text of a topic could not be loaded. */
export function contentFailure(error: unknown): Failure {
  return { kind: 'content', detail: describe(error) }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
