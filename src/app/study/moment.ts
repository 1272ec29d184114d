import type { CardRow } from '../../domain/log/card-row'
import type { ManualAction } from '../../storage/manual'
import type { Context } from '../context'

/** When and by whom something is written. */
export function momentOf(context: Context) {
  return {
    at: context.clock(),
    dayStartMinutes: context.parameters().dayStartMinutes,
    writer: context.writer,
    newId: context.newId,
  }
}

/** What the student does to a card besides answering it, as storage takes it. */
export function manualOf(context: Context, row: CardRow, action: ManualAction) {
  return { ...momentOf(context), action, cardId: row.id, id: context.newId() }
}
