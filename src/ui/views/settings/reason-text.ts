import { toFailure } from '../../../app/failures'
import { t } from '../../../i18n/i18n.svelte'

/** Why something could not be stored or read, in the student's words; the technical detail when we have none. */
export function reasonText(error: unknown): string {
  const { kind, detail } = toFailure(error)
  return kind === 'unknown' ? detail : t(`failure.${kind}.title`)
}
