import type { SearchError } from '../../../domain/search/query'
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
  return `${said} ${t('search.choices', { choices: list.format(choices) })}`
}
