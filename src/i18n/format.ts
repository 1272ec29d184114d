import { interfaceLanguage } from './i18n.svelte'

/** A share 0 … 1 as whole percents in the language of the interface: "81%", "81%". */
export function formatPercent(share: number): string {
  const style = { style: 'percent', maximumFractionDigits: 0 } as const
  return new Intl.NumberFormat(interfaceLanguage(), style).format(share)
}

/** A whole number in the language of the interface: "1,200", "1.200". */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(interfaceLanguage()).format(value)
}
