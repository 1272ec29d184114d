import type { TopicId } from '../card/catalogue'
import { conformalInterval } from '../exam/conformal-interval'
import type { PracticeAnswer, PracticeExam, PracticeQuestion } from './practice-exam'

/** `toJudge`: the student has not said yet whether it was right. */
export type QuestionOutcome = 'right' | 'wrong' | 'open' | 'toJudge'

/** A question with what came of it. */
export interface MarkedQuestion {
  readonly index: number
  readonly question: PracticeQuestion
  readonly outcome: QuestionOutcome
  readonly sure: boolean | undefined
  readonly spentMs: number
}

export interface Score {
  readonly questions: number
  readonly right: number
  readonly wrong: number
  /** Not answered. */
  readonly open: number
  readonly toJudge: number
  /** Share of the questions that were right, 0 … 1. */
  readonly plain: number
  /** The same with the correction for guessing, not below 0. */
  readonly corrected: number
  /** By the rule that the student chose; undefined while something is to be judged. */
  readonly passed: boolean | undefined
}

export interface TopicScore {
  readonly topic: TopicId
  readonly right: number
  readonly questions: number
}

/** What came of each question, in the order of the exam. */
export function markQuestions(
  { questions }: Pick<PracticeExam, 'questions'>,
  answers: readonly PracticeAnswer[],
): MarkedQuestion[] {
  const byIndex = new Map(answers.map((answer) => [answer.index, answer]))
  return questions.map((question, index) => {
    const answer = byIndex.get(index)
    return {
      index,
      question,
      outcome: outcomeOf(answer),
      sure: answer?.sure,
      spentMs: answer?.spentMs ?? 0,
    }
  })
}

function outcomeOf(answer: PracticeAnswer | undefined): QuestionOutcome {
  if (answer?.response === undefined) return 'open'
  if (answer.right === undefined) return 'toJudge'
  return answer.right ? 'right' : 'wrong'
}

/**
 * What a wrong answer costs with the correction for guessing: 1 / (k − 1) with k options of which one is
 * right, so that blind guessing is worth 0 in the long run ("formula scoring"; Frary, "Formula scoring of
 * multiple-choice tests", Educational Measurement 1988). Nothing where there is nothing to guess among.
 */
export function penaltyOf({ options }: Pick<PracticeQuestion, 'options'>): number {
  return options > 1 ? 1 / (options - 1) : 0
}

/** The whole exam's score; every question counts for one point. */
export function scoreOf(
  { settings }: Pick<PracticeExam, 'settings'>,
  marked: readonly MarkedQuestion[],
): Score {
  const number = (outcome: QuestionOutcome): number =>
    marked.filter((one) => one.outcome === outcome).length
  const right = number('right')
  const toJudge = number('toJudge')
  const lost = marked
    .filter(({ outcome }) => outcome === 'wrong')
    .reduce((sum, { question }) => sum + penaltyOf(question), 0)
  const plain = share(right, marked.length)
  const corrected = share(Math.max(0, right - lost), marked.length)
  const counted = settings.guessCorrection ? corrected : plain
  return {
    questions: marked.length,
    right,
    wrong: number('wrong'),
    open: number('open'),
    toJudge,
    plain,
    corrected,
    passed: toJudge > 0 ? undefined : counted * 100 >= settings.passPercent - 1e-9,
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

/** Right answers per topic, the weakest topic first. */
export function topicScores(marked: readonly MarkedQuestion[]): TopicScore[] {
  const topics = new Map<TopicId, TopicScore>()
  for (const { question, outcome } of marked) {
    const { topic } = question
    const before = topics.get(topic) ?? { topic, right: 0, questions: 0 }
    const right = before.right + (outcome === 'right' ? 1 : 0)
    topics.set(topic, { topic, right, questions: before.questions + 1 })
  }
  return [...topics.values()].sort(
    (one, other) => one.right / one.questions - other.right / other.questions,
  )
}

/** Of the cards studied before: how many right answers were foretold for that day, and how many there were. */
export interface Expectation {
  readonly questions: number
  readonly expected: number
  /** So many cards, in 8 exams of 10. */
  readonly low: number
  readonly high: number
  readonly right: number
}

/**
 * What was foretold of the cards of a practice exam for the day on which it was taken: nothing was studied in between,
 * so that day is the exam day. Undefined where no card had been studied before.
 * @param reviews that she had answered until then
 */
export function expectationOf(
  marked: readonly MarkedQuestion[],
  reviews: number,
): Expectation | undefined {
  const known = marked.filter(({ question }) => question.expected !== undefined)
  const cards = known.length
  if (cards === 0) return undefined
  const chances = known.map(({ question }) => question.expected ?? 0)
  const expected = chances.reduce((sum, chance) => sum + chance, 0)
  const open = chances.reduce((sum, chance) => sum + chance * (1 - chance), 0) / cards
  const basis = { cards, share: expected / cards, open, planned: 0 }
  const who = { reviews, secondsUsed: 0, attendance: 1 }
  const { low, high } = conformalInterval(basis, who, 0, 80)
  return {
    questions: cards,
    expected,
    low: Math.ceil(low * cards - 0.5),
    high: Math.floor(high * cards + 0.5),
    right: known.filter(({ outcome }) => outcome === 'right').length,
  }
}
