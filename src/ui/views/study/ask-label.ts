import type { Ask } from '../../../domain/card/face'
import type { MessageKey } from '../../../i18n/messages'

/** The small words above a prompt that say what to do with it; a question says so itself, options show it. */
export function askLabel(ask: Ask): MessageKey | undefined {
  switch (ask) {
    case 'question':
    case 'choose':
      return undefined
    case 'define':
      return 'study.ask.definition'
    case 'name':
      return 'study.ask.term'
    case 'translate-en':
      return 'study.ask.toEn'
    case 'translate-nl':
      return 'study.ask.toNl'
    case 'complete':
      return 'study.ask.cloze'
    case 'type':
      return 'study.ask.typed'
    case 'number':
      return 'study.ask.number'
    case 'range':
      return 'study.ask.range'
    case 'calculate':
      return 'study.ask.calculate'
    case 'order':
      return 'study.ask.order'
    case 'case':
      return 'study.ask.case'
    case 'choose-several':
      return 'study.ask.several'
  }
}
