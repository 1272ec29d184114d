/** Windows for which the sizes of parts are remembered apart. */
export type WindowClass = 'narrow' | 'medium' | 'wide'

/**
 * Up to here the side bar lies over the card and one column is shown. A media query's rem knows nothing of the
 * student's own text size, so that is counted in: large type makes more windows narrow.
 * @param textSize in per cent
 */
export function narrowWindow(textSize: number): string {
  return `(width <= ${(44 * textSize) / 100}rem)`
}
export const wideWindow = '(width > 90rem)'

/** @param matches what the window says to a media query */
export function windowClass(
  textSize: number,
  matches: (query: string) => boolean,
): WindowClass {
  if (matches(narrowWindow(textSize))) return 'narrow'
  return matches(wideWindow) ? 'wide' : 'medium'
}
