/**
 * Takes a name for this page alone, until the page is closed.
 * @returns false where another page has it
 */
export function takeForPage(name: string): Promise<boolean> {
  return new Promise((answer, fail) => {
    const untilClosed = (lock: Lock | null): Promise<void> | undefined => {
      answer(lock !== null)
      return lock ? new Promise<void>(() => undefined) : undefined
    }
    navigator.locks.request(name, { ifAvailable: true }, untilClosed).catch(fail)
  })
}
