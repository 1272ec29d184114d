import type { SearchError } from '../../../domain/search/query'
import { kindVocabulary, meaningOf } from '../../../domain/search/words'
import { interfaceLanguage, t } from '../../../i18n/i18n.svelte'

/** Why a search was not understood, and what was probably meant; reactive. */
export function searchErrorText({
  key,
  found,
  meant,
  choices = [],
}: SearchError): string {
  const said = t(`search.error.${key}`, { found })
  const list = new Intl.ListFormat(interfaceLanguage(), { type: 'disjunction' })
  if (key === 'wantsNumber' || key === 'wantsColon')
    return `${said} ${t('search.example', { example: meant ?? '' })}`
  if (meant !== undefined) return `${said} ${t('search.meant', { meant })}`
  if (choices.length === 0) return said
  const words = key === 'unknownKind' ? choices.map(kindName) : choices
  return `${said} ${t('search.choices', { choices: list.format(words) })}`
}

/** As the column of the table calls it, which is understood as well. */
function kindName(word: string): string {
  const kind = meaningOf(word, kindVocabulary)
  return kind ? t(`browse.kind.${kind}`).toLowerCase() : word
}
