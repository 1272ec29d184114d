import type { Step } from './step'

/**
 * Exams and what is planned for them.
 * - `examEvents`: the append-only log of the exams, numbered by the database.
 * - `exams`: its fold.
 * - `planParts`: the newest plan: its head, and its order of cards in chunks. Made anew from the rest when lost.
 */
export const exams: Step = {
  version: 4,
  name: 'exams',
  stores: {
    examEvents: '++seq, &id, examId',
    exams: 'id',
    planParts: 'key',
  },
}
