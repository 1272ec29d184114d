/** Room around what is written, in pixels of the drawing. */
const behindName = 12
const beforeValue = 8
/** A bar that is shorter than this tells nothing. */
const shortestBar = 100
const besideHeight = 26
const stackedHeight = 44

/** Where a chart of rows puts the names, the bars and the values; lengths in pixels of the drawing. */
export interface RowLayout {
  readonly rowHeight: number
  /** How wide a name may be. */
  readonly nameRoom: number
  readonly barFrom: number
  readonly barTo: number
  /** How far the bar lies below the top of its row: above it stands its name, where there is no room beside it. */
  readonly barTop: number
  /** The values are written in full. */
  readonly inFull: boolean
}

/**
 * Names stand beside their bars as long as that leaves the bars room, with values in full or short; else each stands
 * above its bar, so that no name is cut.
 * @param nameWidth of the longest name
 * @param fullWidth of the longest value in full
 * @param shortWidth of the longest value in short
 */
export function rowLayout(
  width: number,
  nameWidth: number,
  fullWidth: number,
  shortWidth: number,
): RowLayout {
  const barFrom = nameWidth + behindName
  for (const valueWidth of [fullWidth, shortWidth]) {
    const barTo = width - valueWidth - beforeValue
    if (barTo - barFrom < shortestBar) continue
    const inFull = valueWidth === fullWidth
    const nameRoom = nameWidth
    return { rowHeight: besideHeight, nameRoom, barFrom, barTo, barTop: 8, inFull }
  }
  const inFull = width - fullWidth - beforeValue >= shortestBar
  const room = width - (inFull ? fullWidth : shortWidth) - beforeValue
  return {
    rowHeight: stackedHeight,
    nameRoom: width,
    barFrom: 0,
    barTo: Math.max(20, room),
    barTop: 24,
    inFull,
  }
}
