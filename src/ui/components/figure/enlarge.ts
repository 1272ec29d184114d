/** The button that enlarges the figure on the page; there is one at most. */
export const enlargeButtonId = 'enlarge-figure'

/** Does what a click on the button does, for the command. */
export function enlargeFigure(): void {
  document.getElementById(enlargeButtonId)?.click()
}
