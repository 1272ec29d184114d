import type { TypedVerdict } from '../../../../../domain/grading/typed'
import { t } from '../../../../../i18n/i18n.svelte'
import type { AskedQuestion } from './kind-parts'

/** What a verdict on a typed term says in words, beyond whether it was right; empty when that is all. */
export function typedText({
  typed,
  asked,
  slip,
  language,
  translated,
  letters = [],
}: TypedVerdict): string {
  if (translated) return t(`kinds.termOf.${language}`)
  if (slip) {
    const lettersOf = (role: string): string =>
      letters
        .filter((part) => part.role === role)
        .map(({ text }) => text)
        .join('')
    const values = { typed: lettersOf('extra'), asked: lettersOf('missing') }
    return t(`kinds.slip.${slip}`, values)
  }
  return letters.length > 0 ? t('kinds.compared', { typed, asked }) : ''
}

/** The same of the term that was typed into a card or a step. */
export function describeTerm(_: unknown, { verdict }: AskedQuestion): string {
  return verdict?.kind === 'typed' ? typedText(verdict) : ''
}
