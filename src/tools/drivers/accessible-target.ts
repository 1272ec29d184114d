import type { Page } from 'playwright-core'

/** An element as a screen reader knows it. */
export interface AccessibleTarget {
  readonly role: Parameters<Page['getByRole']>[0]
  /** The accessible name, whole. */
  readonly name: string
}
