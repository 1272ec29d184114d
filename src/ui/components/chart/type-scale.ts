import type { Looks } from '../../../app/types'

/**
 * How many pixels of the page a pixel of a drawing takes, so that all of it grows with the type and nothing in it comes
 * to lie over its words: 1 at 16 px a rem. Made when a drawing is; what it returns is reactive.
 */
export function typeScale(looks: Pick<Looks, 'preferences'>): () => number {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
  const browsers = rem / 16 / (looks.preferences.textSize / 100)
  return () => (browsers * looks.preferences.textSize) / 100
}
