import type { Preferences } from '../../app/preferences'

/**
 * Puts size and motion on the root element. Every length of the program hangs on the root's type size;
 * at 100 % nothing is set, so that the browser's own size counts. `data-large` is for places of a fixed width,
 * as the popup.
 */
export function wearPreferences(
  root: HTMLElement,
  { textSize, motion }: Pick<Preferences, 'textSize' | 'motion'>,
): void {
  root.style.fontSize = textSize === 100 ? '' : `${textSize}%`
  root.toggleAttribute('data-large', textSize > 100)
  root.dataset.motion = motion
}
