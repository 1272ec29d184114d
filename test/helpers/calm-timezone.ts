/** A time zone in which it is noon now, so that no study day begins while a test runs. */
export function calmTimezone(): string {
  const hoursEast = 12 - new Date().getUTCHours()
  if (hoursEast === 0) return 'UTC'
  // POSIX counts west of Greenwich: Etc/GMT-5 is five hours ahead.
  return `Etc/GMT${hoursEast > 0 ? '-' : '+'}${Math.abs(hoursEast)}`
}
