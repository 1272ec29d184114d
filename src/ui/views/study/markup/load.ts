import { loadLaterTexts } from '../../../../i18n/i18n.svelte'

export type MarkupParts = typeof import('./markup-parts')

let parts: MarkupParts | undefined

/**
 * Loads what Markdown is drawn with, with its texts, before the first card that holds some.
 * @throws when the files of this page are gone
 */
export async function loadMarkup(): Promise<MarkupParts> {
  if (parts) return parts
  const [loaded] = await Promise.all([import('./markup-parts'), loadLaterTexts()])
  return (parts = loaded)
}

/** What was loaded; undefined before. */
export function loadedMarkup(): MarkupParts | undefined {
  return parts
}
