/** Does what a click on the button that enlarges the figure of the card does, for the command. */
export function enlargeFigure(): void {
  document.querySelector<HTMLElement>('article.card [data-enlarge-figure]')?.click()
}
