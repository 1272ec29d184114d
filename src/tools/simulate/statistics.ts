export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Half the width of the 95 % interval of a mean; 0 for fewer than two values. */
export function halfWidth(values: readonly number[]): number {
  if (values.length < 2) return 0
  const centre = mean(values)
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  return 1.96 * Math.sqrt(squares / (values.length - 1) / values.length)
}
