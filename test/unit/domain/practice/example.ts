import type {
  PracticeAnswer,
  PracticeExam,
} from '../../../../src/domain/practice/practice-exam'

const choice = { kind: 'choice', options: 4 } as const

/** Four multiple-choice questions with four options, and a number. */
export const practiceExam: PracticeExam = {
  id: 'practice',
  madeAt: Date.UTC(2026, 10, 23, 11),
  settings: {
    topics: { load: 2, volume: 1 },
    kinds: ['choice', 'numeric'],
    questions: 5,
    minutes: 10,
    passPercent: 55,
    guessCorrection: true,
    language: 'en',
  },
  questions: [
    { ...choice, cardId: 'a:term', topic: 'load', expected: 0.8 },
    { ...choice, cardId: 'b:answer', topic: 'load', expected: 0.6 },
    { ...choice, cardId: 'c:answer', topic: 'volume' },
    { ...choice, cardId: 'd:answer', topic: 'volume' },
    { kind: 'numeric', options: 0, cardId: 'e:answer', topic: 'load' },
  ],
}

export const practiceAnswer: PracticeAnswer = {
  examId: 'practice',
  index: 0,
  response: { kind: 'choice', chosen: [1] },
  sure: true,
  flagged: false,
  spentMs: 20_000,
}

/** An answer to a question of the example. */
export function answered(
  index: number,
  right: boolean | undefined,
  sure = true,
): PracticeAnswer {
  const answer = { ...practiceAnswer, index, sure }
  return right === undefined ? answer : { ...answer, right }
}
