import type { StudySession } from '../../../app/types'
import type { MessageKey } from '../../../i18n/messages'

/** What the one large button below a question does next. */
export function nextLabel({ asked }: Pick<StudySession, 'asked'>): MessageKey {
  if (asked?.side === 'answer') {
    const { index, count } = asked.step ?? { index: 0, count: 1 }
    return index + 1 < count ? 'study.nextStep' : 'study.caseResult'
  }
  return asked?.response === undefined ? 'study.showAnswer' : 'study.check'
}
