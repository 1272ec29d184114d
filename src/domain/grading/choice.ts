import type { ChoiceTask } from '../card/task'
import type { Outcome } from './verdict'

/** Options are named by their index in the task. */
export interface ChoiceVerdict {
  readonly kind: 'choice'
  readonly outcome: Outcome
  /** Right options that were not chosen, ascending. */
  readonly missed: readonly number[]
  /** Chosen options that are not right, ascending. */
  readonly wrong: readonly number[]
}

/** Right only when exactly the right options were chosen, partly when at least one of them was. */
export function gradeChoice(
  { options }: Pick<ChoiceTask, 'options'>,
  chosen: readonly number[],
): ChoiceVerdict {
  const indexes = options.map((_, index) => index)
  const right = indexes.filter((index) => options[index]?.correct)
  const missed = right.filter((index) => !chosen.includes(index))
  const wrong = indexes.filter(
    (index) => chosen.includes(index) && !right.includes(index),
  )
  return {
    kind: 'choice',
    outcome: outcomeOf(right.length - missed.length, missed.length + wrong.length),
    missed,
    wrong,
  }
}

function outcomeOf(found: number, errors: number): Outcome {
  if (errors === 0) return 'right'
  return found > 0 ? 'partly' : 'wrong'
}
