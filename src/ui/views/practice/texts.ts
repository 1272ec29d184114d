import type { StudyCard } from '../../../app/types'
import type { Language } from '../../../domain/card/note'
import { itemsOf } from '../../../domain/grading/ordering'
import { askedFace, askedTask } from '../../../domain/practice/asked-task'
import type {
  PracticeQuestion,
  PracticeResponse,
} from '../../../domain/practice/practice-exam'
import { interfaceLanguage } from '../../../i18n/i18n.svelte'

/** A time as a clock shows it: "4:07", "1:04:07". */
export function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  const two = (value: number): string => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const end = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${end}` : `${minutes}:${end}`
}

/** A date with its time in the language of the interface. */
export function momentText(at: number): string {
  const locale = interfaceLanguage() === 'nl' ? 'nl' : 'en-GB'
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat(locale, style).format(at)
}

/** What was entered, as it is read. */
export function responseText(
  response: PracticeResponse,
  card: StudyCard,
  question: PracticeQuestion | undefined,
  language: Language,
): string {
  switch (response.kind) {
    case 'choice': {
      const { options = [] } = askedFace(card, question, language)
      return options
        .filter(({ index }) => response.chosen.includes(index))
        .map(({ text }) => text)
        .join('; ')
    }
    case 'ordering': {
      const task = askedTask(card.note, question)
      return task.kind === 'ordering'
        ? response.order
            .flatMap((item) => itemsOf(task)[item]?.text[language] ?? [])
            .join('; ')
        : ''
    }
    case 'typed':
    case 'numeric':
    case 'calculation':
      return response.text
  }
}
