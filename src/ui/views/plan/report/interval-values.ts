import type { ScoreInterval } from '../../../../domain/exam/conformal-interval'
import { formatNumber, formatPercent } from '../../../../i18n/format'

/** A forecast as the texts take it: "87%", "82" and "92%". */
export function intervalValues({ low, share, high }: ScoreInterval) {
  return {
    share: formatPercent(share),
    low: formatNumber(Math.round(100 * low)),
    high: formatPercent(high),
  }
}
