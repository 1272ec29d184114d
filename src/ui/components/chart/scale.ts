/** Takes a value to its place on an axis. */
export type Scale = (value: number) => number

/** Straight from a span of values to a span of pixels; everything in the middle where the values span nothing. */
export function linearScale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): Scale {
  if (low === high) return () => (from + to) / 2
  return (value) => from + ((value - low) / (high - low)) * (to - from)
}

/** Round numbers from 0 to at least `highest`, about `wanted` steps of 1, 2 or 5 times a power of ten. */
export function niceTicks(highest: number, wanted = 4, smallest = 1): readonly number[] {
  const step = Math.max(smallest, niceStep(Math.max(highest, smallest) / wanted))
  const count = Math.max(1, Math.ceil(highest / step - 1e-9))
  return Array.from({ length: count + 1 }, (_, index) => round(index * step))
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough * 0.999) ?? 10
  return factor * power
}

/** Without the dust of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}

/** A line through points of pixels as the `d` of an SVG path. */
export function linePath(points: readonly (readonly [x: number, y: number])[]): string {
  return points
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('')
}
