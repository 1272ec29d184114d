/** Windows for which the sizes of parts are remembered apart. */
export type WindowClass = 'narrow' | 'medium' | 'wide'

/** Up to here the side bar lies over the card and one column is shown (workbench.css has the same width). */
export const narrowWindow = '(width <= 44rem)'
export const wideWindow = '(width > 90rem)'

/** @param matches what the window says to a media query */
export function windowClass(matches: (query: string) => boolean): WindowClass {
  if (matches(narrowWindow)) return 'narrow'
  return matches(wideWindow) ? 'wide' : 'medium'
}
