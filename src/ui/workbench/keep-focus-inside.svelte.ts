/**
 * Keeps the keyboard where it was when what had it goes away: the region takes it over, so that Tab goes on
 * from there. Focus elsewhere is left alone.
 * @param region focusable by program (`tabindex="-1"`)
 * @param drawn changes when the region draws something else
 */
export function keepFocusInside(
  region: () => HTMLElement | undefined,
  drawn: () => unknown,
): void {
  let wasInside = false
  $effect.pre(() => {
    drawn()
    wasInside = region()?.contains(document.activeElement) ?? false
  })
  $effect(() => {
    drawn()
    const lost = wasInside && !region()?.contains(document.activeElement)
    if (lost) region()?.focus({ preventScroll: true })
  })
}
