import type { Step } from './step'

/**
 * Practice exams.
 * - `practiceExams`: what each asks and how it is scored.
 * - `practiceAnswers`: one row per question that was opened: what was entered, how sure, how long.
 */
export const practiceExams: Step = {
  version: 9,
  name: 'practice-exams',
  stores: { practiceExams: 'id', practiceAnswers: '[examId+index], examId' },
}
