import type { Catalogue } from '../../../domain/card/catalogue'
import type { Completed } from '../../../domain/search/complete'
import {
  dayVocabulary,
  kindVocabulary,
  meaningOf,
  stateWords,
} from '../../../domain/search/words'
import { interfaceLanguage, t } from '../../../i18n/i18n.svelte'

/** What a term that is offered asks for, in the language of the interface; reactive. Empty for what says it itself. */
export function completionText(
  { field, value }: Completed,
  { subjects, topics }: Catalogue,
): string {
  if (value === undefined) return t(`search.field.${field}`)
  switch (field) {
    case 'is': {
      const state = meaningOf(value, stateWords)
      return state ? t(`search.state.${state}`) : ''
    }
    case 'kind': {
      const kind = meaningOf(value, kindVocabulary)
      return kind ? t(`browse.kind.${kind}`) : ''
    }
    case 'answered': {
      const day = meaningOf(value, dayVocabulary)
      return day ? t(`search.day.${day}`) : ''
    }
    case 'topic':
      return (
        [...subjects, ...topics].find(({ id }) => id === value)?.name[
          interfaceLanguage()
        ] ?? ''
      )
    case 'tag':
      return ''
    default:
      return t(`search.field.${field}`)
  }
}
