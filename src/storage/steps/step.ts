/** A stored row as a step sees it: of any shape, because it may be older than today's types. */
export type Row = Record<string, unknown>

/**
 * One migration step. A released step is frozen: it is never edited, only followed by another.
 * `rows` holds one pure function per store that changes each row of it.
 */
export interface Step {
  readonly version: number
  readonly name: string
  /** Dexie store definitions that are new or changed in this version; `null` drops a store. */
  readonly stores: Readonly<Record<string, string | null>>
  readonly rows?: Readonly<Record<string, (old: Row) => Row>>
}
