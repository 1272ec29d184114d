import type { Language } from '../domain/card/note'
import { loadLanguage, textIn } from './i18n.svelte'

/** "Myodeck: 12 due, 8 new", for the tooltip of the toolbar button. */
export async function describeDue(
  language: Language,
  due: number,
  fresh: number,
): Promise<string> {
  await loadLanguage(language)
  const parts = [
    textIn(language, 'status.due', { count: due }),
    textIn(language, 'status.new', { count: fresh }),
  ]
  return `${textIn(language, 'app.name')}: ${parts.join(', ')}`
}
