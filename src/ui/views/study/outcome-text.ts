import type { Outcome } from '../../../domain/grading/verdict'
import type { MessageKey } from '../../../i18n/messages'

/** The word for a verdict, so that colour never carries it alone. */
export function outcomeText(outcome: Outcome): MessageKey {
  switch (outcome) {
    case 'right':
      return 'study.outcome.right'
    case 'partly':
      return 'study.outcome.partly'
    case 'wrong':
      return 'study.outcome.wrong'
  }
}
