import type { Grade } from '../../domain/scheduling/types'
import type { StudyCard } from '../types'

/** Slower than this, a right choice was hard work. */
const slowMs = 30_000

/** The grade that a graded kind proposes: wrong is Again, slow is Hard, right is Good; undefined for a card that the student judges. */
export function proposeGrade(
  card: StudyCard,
  chosenOption: number | undefined,
  attendedMs: number,
): Grade | undefined {
  if (card.note.kind !== 'choice' || chosenOption === undefined) return undefined
  if (!card.note.options[chosenOption]?.correct) return 'again'
  return attendedMs > slowMs ? 'hard' : 'good'
}
