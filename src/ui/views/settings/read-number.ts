interface Range {
  readonly min: number
  readonly max: number
  readonly whole: boolean
}

/**
 * A number as typed, brought into its range: whole where it must be, at most two decimals otherwise.
 * Undefined when nothing that is a number was typed.
 */
export function readNumber(
  typed: number,
  { min, max, whole }: Range,
): number | undefined {
  if (!Number.isFinite(typed)) return undefined
  const rounded = whole ? Math.round(typed) : Math.round(typed * 100) / 100
  return Math.min(max, Math.max(min, rounded))
}
