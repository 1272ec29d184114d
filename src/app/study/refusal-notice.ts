import type { RefusalReason } from '../../storage/refusal'
import type { NoticeKey } from '../types'

/** What the page says when a change was refused. */
export const refusalNotice: Readonly<Record<RefusalReason, NoticeKey>> = {
  answeredElsewhere: 'answeredElsewhere',
  unknownCard: 'changedElsewhere',
  nothingToUndo: 'nothingToUndo',
  newerAnswer: 'undoRefused',
}
