import type { WindowClass } from './window-class'

/** What can be resized: the width of the side bar and the height of the panel in rem, the left column's share in percent. */
export type SizeName = 'side' | 'panel' | 'split'

export interface SizeRange {
  readonly min: number
  readonly max: number
  readonly default: number
  readonly unit: 'rem' | '%'
}

export const sizeRanges: Readonly<Record<SizeName, SizeRange>> = {
  side: { min: 12, max: 32, default: 17.5, unit: 'rem' },
  panel: { min: 7, max: 40, default: 15, unit: 'rem' },
  split: { min: 25, max: 75, default: 50, unit: '%' },
}
export const sizeNames: readonly SizeName[] = ['side', 'panel', 'split']

/** Only what differs from the default, for each class of windows. */
export type Sizes = Readonly<
  Partial<Record<WindowClass, Partial<Record<SizeName, number>>>>
>

export function sizeOf(sizes: Sizes, window: WindowClass, name: SizeName): number {
  return sizes[window]?.[name] ?? sizeRanges[name].default
}

/** With one size set, as far as its range allows; to a tenth, so that no drag leaves a tail of digits. */
export function withSize(
  sizes: Sizes,
  window: WindowClass,
  name: SizeName,
  size: number,
): Sizes {
  const { min, max } = sizeRanges[name]
  const within = Math.round(10 * Math.min(max, Math.max(min, size))) / 10
  return { ...sizes, [window]: { ...sizes[window], [name]: within } }
}

/** Where a key moves a separator, in the unit of its size; undefined for a key that moves nothing. */
export function sizeAfterKey(
  name: SizeName,
  size: number,
  key: string,
): number | undefined {
  const range = sizeRanges[name]
  const step = name === 'split' ? 5 : 1
  switch (key) {
    case 'ArrowRight':
      return name === 'panel' ? undefined : size + step
    case 'ArrowLeft':
      return name === 'panel' ? undefined : size - step
    // The panel stands below its separator: up makes it higher.
    case 'ArrowUp':
      return name === 'panel' ? size + step : undefined
    case 'ArrowDown':
      return name === 'panel' ? size - step : undefined
    case 'Home':
      return range.min
    case 'End':
      return range.max
    case 'Enter':
      return range.default
    default:
      return undefined
  }
}
