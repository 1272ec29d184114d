import { itemsOf } from '../../../../../domain/grading/ordering'
import { t } from '../../../../../i18n/i18n.svelte'
import type { AskedQuestion, KindPartProps } from './kind-parts'

/** What stood wrong in an order, and where; empty when nothing did. */
export function describeOrder(
  task: KindPartProps['task'],
  { verdict, language }: AskedQuestion,
): string {
  if (task.kind !== 'ordering' || verdict?.kind !== 'ordering') return ''
  const items = itemsOf(task)
  const stood = verdict.misplaced.map((item) => {
    const position = verdict.order.indexOf(item) + 1
    return `${items[item]?.text[language] ?? ''}: ${t('kinds.order.stood', { position })}`
  })
  return stood.length === 0 ? '' : `${stood.join('; ')}.`
}
