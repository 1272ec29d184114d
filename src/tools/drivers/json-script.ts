/**
 * The body of a script that calls a self-contained function and gives its result, awaited, as JSON; `null`
 * for none. Firefox's remote control cannot carry every value by itself, typed arrays for one.
 */
export function jsonScript(
  run: (...args: never[]) => unknown,
  args: readonly unknown[],
): string {
  const call = `(${run.toString()})(...${JSON.stringify(args)})`
  return `return (async () => JSON.stringify((await ${call}) ?? null))()`
}
