import { sizeNames, sizeOf, sizeRanges, withSize, type Sizes } from './sizes'
import type { WindowClass } from './window-class'

/** Parts of the frame that can be hidden for good; side bar and panel have their own switches. */
export type HideablePart = 'activity' | 'status'
const hideableParts: readonly HideablePart[] = ['activity', 'status']

/** What a page remembers of its frame, apart from its tabs: what the first paint needs to stand where the program will. */
export interface Frame {
  readonly hidden: readonly HideablePart[]
  /** Nothing but what is studied. */
  readonly zen: boolean
  readonly panelShown: boolean
  readonly sizes: Sizes
  /** The side on which a new tab finds Study while there are two columns. */
  readonly studyColumn?: 'left' | 'right'
}

/** A fresh install opens calm. */
export const calmFrame: Frame = { hidden: [], zen: false, panelShown: false, sizes: {} }

const key = 'myodeck.workbench.frame'

/** What was remembered, as far as it makes sense. Checked by hand: this runs before the first paint. */
export function recallFrame(): Frame {
  try {
    return parseFrame(JSON.parse(localStorage.getItem(key) ?? 'null'))
  } catch {
    return calmFrame
  }
}

export function rememberFrame(frame: Frame): void {
  try {
    localStorage.setItem(key, JSON.stringify(frame))
  } catch {
    return
  }
}

/** @param value of any shape: an older version may have written it */
export function parseFrame(value: unknown): Frame {
  const { hidden, zen, panelShown, sizes, studyColumn } = fields(value)
  return {
    hidden: hideableParts.filter(
      (part) => Array.isArray(hidden) && hidden.includes(part),
    ),
    zen: zen === true,
    panelShown: panelShown === true,
    sizes: parseSizes(sizes),
    ...((studyColumn === 'left' || studyColumn === 'right') && { studyColumn }),
  }
}

function parseSizes(value: unknown): Sizes {
  let sizes: Sizes = {}
  for (const window of ['narrow', 'medium', 'wide'] as const)
    for (const name of sizeNames) {
      const size = fields(fields(value)[window])[name]
      if (typeof size === 'number' && Number.isFinite(size))
        sizes = withSize(sizes, window, name, size)
    }
  return sizes
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/**
 * Writes the frame where the style sheets read it: attributes and sizes of `<html>`. A size that the student did
 * not choose is left to the style sheet, which gives less of a small window away.
 */
export function wearFrame(root: HTMLElement, frame: Frame, window: WindowClass): void {
  root.dataset.window = window
  root.dataset.hidden = frame.hidden.join(' ')
  root.dataset.zen = String(frame.zen)
  root.dataset.panel = frame.panelShown ? 'shown' : 'hidden'
  root.dataset.study = frame.studyColumn ?? 'whole'
  for (const name of sizeNames) {
    const { unit, default: usual } = sizeRanges[name]
    const size = sizeOf(frame.sizes, window, name)
    root.style.setProperty(`--${name}-size`, size === usual ? null : `${size}${unit}`)
  }
}
