import { t } from '../../../i18n/i18n.svelte'

/** Why nothing is left of today's plan: its minutes are used, or the day has none. */
export function usedMinutes(minutes: number): string {
  return minutes === 0 ? t('planDone.dayOff') : t('planDone.used', { count: minutes })
}
