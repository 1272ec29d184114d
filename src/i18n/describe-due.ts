import type { Language } from '../domain/card/note'
import { textIn } from './i18n.svelte'

/** "Myodeck: 12 due, 8 new", for the tooltip of the toolbar button. */
export function describeDue(language: Language, due: number, fresh: number): string {
  const parts = [
    textIn(language, 'status.due', { count: due }),
    textIn(language, 'status.new', { count: fresh }),
  ]
  return `${textIn(language, 'app.name')}: ${parts.join(', ')}`
}
