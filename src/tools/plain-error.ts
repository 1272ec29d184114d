/** A sentence that the reader can act on; shown as it is. */
export class PlainError extends Error {}
