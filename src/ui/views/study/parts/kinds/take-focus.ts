/**
 * Who studies by keyboard answers at once: what takes the answer takes the focus, unless that is elsewhere (a
 * button, a dialog).
 * @returns to be called when the element goes away
 */
export function takeFocusWhenFree(element: HTMLElement | undefined): () => void {
  const take = (): void => {
    if (document.activeElement === document.body) element?.focus({ preventScroll: true })
  }
  // A popup is drawn before the browser gives it the focus.
  if (!document.hasFocus()) addEventListener('focus', take, { once: true })
  else take()
  return () => removeEventListener('focus', take)
}
