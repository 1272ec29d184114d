import type { StudySession } from '../../../app/types'
import { cardFace, type Ask } from '../../../domain/card/face'

const typed: readonly Ask[] = ['type', 'number', 'range', 'calculate']

/** Whether the answer is typed into a field, which then takes the focus, and Space is a letter. */
export function isTyped(ask: Ask): boolean {
  return typed.includes(ask)
}

/** Whether the student is asked to type right now, also by a step of a case. */
export function isTyping({ asked, language }: StudySession): boolean {
  if (asked?.side !== 'question') return false
  const { note, face, optionSeed } = asked.card
  return isTyped(cardFace(note, face, language, optionSeed).ask)
}
