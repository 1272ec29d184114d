import type { Step, StepSituation } from './steps'

/**
 * 1 min and 10 min when new, 10 min after a lapse: Anki's steps, as ts-fsrs's own scheduler does them.
 * Hard repeats the step: halfway between the two steps (5.5, rounded to 6 min) when learning, one and a
 * half times the only step (15 min) when relearning.
 */
export function twoSteps({ state, stepIndex, grade }: StepSituation): Step | undefined {
  switch (state) {
    case 'new':
    case 'learning':
      return learningStep(stepIndex, grade)
    case 'relearning':
      return relearningStep(stepIndex, grade)
    case 'review':
      return grade === 'again' ? { minutes: 10, stepIndex: 0 } : undefined
  }
}

function learningStep(
  stepIndex: number,
  grade: StepSituation['grade'],
): Step | undefined {
  switch (grade) {
    case 'again':
      return { minutes: 1, stepIndex: 0 }
    case 'hard':
      return { minutes: 6, stepIndex }
    case 'good':
      return stepIndex === 0 ? { minutes: 10, stepIndex: 1 } : undefined
    case 'easy':
      return undefined
  }
}

function relearningStep(
  stepIndex: number,
  grade: StepSituation['grade'],
): Step | undefined {
  switch (grade) {
    case 'again':
      return { minutes: 10, stepIndex: 0 }
    case 'hard':
      return { minutes: 15, stepIndex }
    case 'good':
    case 'easy':
      return undefined
  }
}
