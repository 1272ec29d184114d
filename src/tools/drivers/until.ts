import { setTimeout as pause } from 'node:timers/promises'

/** How long a browser may take to show or do something before a driver gives up. */
export const patienceMs = 30_000

/** What is left of a type when it counts as true. */
export type Truthy<T> = Exclude<T, false | undefined | null | '' | 0>

/**
 * Asks every 25 ms until the answer is truthy, and returns that.
 * Throws the complaint (made only then) when the patience runs out.
 */
export async function until<T>(
  ask: () => Promise<T>,
  complaint: () => string | Promise<string>,
): Promise<Truthy<T>> {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const answer = await ask()
    if (answer) return answer as Truthy<T>
    if (Date.now() > deadline) throw new Error(await complaint())
    await pause(25)
  }
}
