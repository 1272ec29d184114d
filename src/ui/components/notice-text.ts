import type { Notice } from '../../app/types'
import { interfaceLanguage, t } from '../../i18n/i18n.svelte'

/** A notice as a sentence in the language of the interface; reactive. */
export function noticeText({ key, title, values }: Notice): string {
  const named = title === undefined ? {} : { title: title[interfaceLanguage()] }
  return t(`notice.${key}`, { ...values, ...named })
}
