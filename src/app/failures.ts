import { failureOf } from '../storage/failure'
import type { Failure } from './types'

/** What an error of the storage layer is to the student. */
export function toFailure(error: unknown): Failure {
  return { kind: failureOf(error), detail: describe(error) }
}

/** The text of a topic could not be loaded. */
export function contentFailure(error: unknown): Failure {
  return { kind: 'content', detail: describe(error) }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
