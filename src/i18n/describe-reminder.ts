import type { Language } from '../domain/card/note'
import { reminder as en } from './later/en/reminder'
import { reminder as nl } from './later/nl/reminder'
import { loadLanguage, textIn } from './i18n.svelte'

/** "Time for your cards" and "12 due, 8 new", for a notification. */
export async function describeReminder(
  language: Language,
  due: number,
  fresh: number,
): Promise<{ readonly title: string; readonly message: string }> {
  await loadLanguage(language)
  const parts = [
    ...(due > 0 ? [textIn(language, 'status.due', { count: due })] : []),
    ...(fresh > 0 ? [textIn(language, 'status.new', { count: fresh })] : []),
  ]
  // The background fetches no other of the later texts.
  const { title } = { en, nl }[language].reminder
  return { title, message: parts.join(', ') }
}
