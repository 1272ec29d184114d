/**
 * Keeps the keyboard with what is shown when what had it goes away, or goes to the other column: the view of the
 * column that is to have it takes it over, so that Tab goes on from there. Focus beside the columns is left alone.
 * @param view of this column, focusable by program (`tabindex="-1"`); undefined while another column has the keyboard
 * @param drawn changes when the view draws something else
 */
export function keepFocusInside(
  view: () => HTMLElement | undefined,
  drawn: () => unknown,
): void {
  let wasInside = false
  $effect.pre(() => {
    drawn()
    view()
    // The other column is gone already when this one is told.
    wasInside = isIn('.column') || (wasInside && document.activeElement === document.body)
  })
  $effect(() => {
    drawn()
    if (wasInside && !isIn('.column.focused')) view()?.focus({ preventScroll: true })
  })
}

function isIn(selector: string): boolean {
  return !!document.activeElement?.closest(selector)
}
