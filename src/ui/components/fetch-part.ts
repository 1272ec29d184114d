import { loadLaterTexts } from '../../i18n/i18n.svelte'
import { loadAllCommands } from './keymap-in-force.svelte'

/**
 * Fetches a part of the page that is first wanted now, together with the texts that it may say and
 * the commands that it may need.
 * @param load `() => import('./Part.svelte')`
 * @throws when the files of this page are gone, because the extension was updated under it
 */
export async function fetchPart<Part>(
  load: () => Promise<{ readonly default: Part }>,
): Promise<Part> {
  const [part] = await Promise.all([load(), loadLaterTexts(), loadAllCommands()])
  return part.default
}
