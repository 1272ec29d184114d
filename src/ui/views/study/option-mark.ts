import type { FaceOption } from '../../../domain/card/face'
import type { MessageKey } from '../../../i18n/messages'

/** How an option is marked once the answer is shown. */
export type OptionMark = 'plain' | 'right' | 'chosenRight' | 'wrong'

/** @param chosen the options that the student took (indexes into the note's options) */
export function markOf(option: FaceOption, chosen: readonly number[]): OptionMark {
  const isChosen = chosen.includes(option.index)
  if (option.correct) return isChosen ? 'chosenRight' : 'right'
  return isChosen ? 'wrong' : 'plain'
}

/**
 * The words beside the icon, so that colour never carries the verdict alone.
 * @param several whether more than one option is right: one that was not chosen was then missed
 */
export function markText(
  mark: Exclude<OptionMark, 'plain'>,
  several: boolean,
): MessageKey {
  switch (mark) {
    case 'right':
      return several ? 'study.missed' : 'study.rightAnswer'
    case 'chosenRight':
      return 'study.yourChoiceRight'
    case 'wrong':
      return 'study.yourChoiceWrong'
  }
}
