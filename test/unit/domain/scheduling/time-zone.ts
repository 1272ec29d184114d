/** Runs `act` with the computer's time zone set to `zone`, and puts the old one back. */
export function inTimeZone<T>(zone: string, act: () => T): T {
  const before = process.env.TZ
  process.env.TZ = zone
  try {
    return act()
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
}
