import { loadLaterTexts } from '../../../i18n/i18n.svelte'

/** What draws figures, with its texts; fetched with the first figure that is wanted. */
export async function loadFigureView(): Promise<
  typeof import('./Figure.svelte').default
> {
  const [view] = await Promise.all([import('./Figure.svelte'), loadLaterTexts()])
  return view.default
}
