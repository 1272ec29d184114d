/**
 * Gives the focus a place to come back to, before something opens over the page while nothing has it: the view that
 * has the keyboard, or in the popup, which has none, what is asked.
 */
export function placeFocus(): void {
  if (document.activeElement !== document.body) return
  viewWithKeyboard()?.focus({ preventScroll: true })
}

/** Where the focus goes when what had it is gone. */
export function viewWithKeyboard(): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>('.column.focused .view') ??
    document.querySelector<HTMLElement>('main [data-focus-here]')
  )
}
