import { createHash } from 'node:crypto'

/** A short name of some content that changes with every letter of it (SHA-256, 64 bits kept). */
export function contentVersion(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)
}
