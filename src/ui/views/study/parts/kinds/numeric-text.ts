import type { Bilingual, Language } from '../../../../../domain/card/note'
import type { NumericVerdict, TypedEnd } from '../../../../../domain/grading/numeric'
import { numberText, quantityText } from '../../../../../domain/grading/quantity-text'
import type { UnitKey } from '../../../../../domain/grading/units'
import type { MessageKey } from '../../../../../i18n/messages'
import { t } from '../../../../../i18n/i18n.svelte'
import type { AskedQuestion, KindPartProps } from './kind-parts'

/** What a note says that the sentences on a verdict need. */
interface Asked {
  readonly unit: UnitKey
  /** What to say to each typical mistake of a calculation. */
  readonly mistakes: readonly Bilingual[]
}

type Task = KindPartProps['task']

/** What was found in a typed number or range, in sentences; none where it was right as it stood. */
export function remarksOf(task: Task, { verdict, language }: AskedQuestion): string[] {
  if (task.kind !== 'numeric' && task.kind !== 'calculation') return []
  if (verdict?.kind !== 'numeric') return []
  const { unit } = task
  return numericTexts(verdict, { unit, mistakes: mistakesOf(task) }, language)
}

function mistakesOf(task: Task): readonly Bilingual[] {
  return task.kind === 'calculation' ? task.mistakes.map(({ text }) => text) : []
}

/** The same in one text. */
export function describeNumber(task: Task, study: AskedQuestion): string {
  return remarksOf(task, study).join(' ')
}

/** The sentences that a verdict on a number or a range comes to, beyond whether it was right. */
export function numericTexts(
  verdict: NumericVerdict,
  { unit, mistakes }: Asked,
  language: Language,
): string[] {
  const { problem, ends, converted, mistake } = verdict
  const known = mistake === undefined ? undefined : mistakes[mistake]?.[language]
  return [
    ...(converted ? [convertedText(ends, unit, language)] : []),
    ...(problem ? [t(`kinds.problem.${problem}`)] : []),
    ...(known
      ? [known]
      : ends.flatMap((end, index) => offText(end, ends, index, language))),
  ]
}

function convertedText(
  ends: readonly TypedEnd[],
  unit: UnitKey,
  language: Language,
): string {
  const [low = 0, high] = ends.map(({ value }) => rounded(value))
  const quantity = quantityText(high === undefined ? [low] : [low, high], unit, language)
  return t('kinds.converted', { quantity })
}

function offText(
  { value, off }: TypedEnd,
  ends: readonly TypedEnd[],
  index: number,
  language: Language,
): string[] {
  if (!off) return []
  return [
    t(offKey(off, ends.length, index), { value: numberText(rounded(value), language) }),
  ]
}

function offKey(off: 'low' | 'high', count: number, index: number): MessageKey {
  if (count === 1) return `kinds.off.${off}`
  if (index === 0) return off === 'low' ? 'kinds.off.lowerLow' : 'kinds.off.lowerHigh'
  return off === 'low' ? 'kinds.off.upperLow' : 'kinds.off.upperHigh'
}

/** Three digits are enough for a number that was converted. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(3))
}
