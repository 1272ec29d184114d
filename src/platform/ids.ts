/** A random id, unique over all devices. */
export function newId(): string {
  return crypto.randomUUID()
}
