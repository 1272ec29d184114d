import type { Exam } from '../../domain/exams/exam'
import type {
  PracticeAnswer,
  PracticeExam,
  PracticeSettings,
} from '../../domain/practice/practice-exam'
import { readAllCards } from '../../storage/card-reader'
import { readExams } from '../../storage/exam-store'
import {
  discardPracticeExam,
  judgePracticeAnswer,
  keepPracticeAnswer,
  readPracticeExams,
  type PracticeRecord,
} from '../../storage/practice-exam-store'
import { watch } from '../../storage/watch'
import type { Context } from '../context'
import type { StudyCard } from '../types'
import { askableOf, type AskableCard } from './askable-cards'
import { countAnswers, mayCount } from './count-answers'
import { handIn } from './hand-in'
import { makePracticeExam, questionCard } from './make-practice-exam'

export type { AskableCard, PracticeRecord }

/** What a student can do with practice exams. Everything rejects when it cannot be read or stored. */
export interface PracticeExams {
  /** Calls `next` with all of them, the newest first, now and whenever one changes. Returns the way to stop. */
  follow(next: (records: readonly PracticeRecord[]) => void): () => void
  /** The exams that the student has set, the next one first. */
  exams(): Promise<readonly Exam[]>
  /** Every card that may be asked, not suspended and not withdrawn; of a patient case each step. */
  cards(): Promise<readonly AskableCard[]>
  /** Draws the questions and stores the exam, with what was foretold of the exam that it is built from. */
  make(settings: PracticeSettings, examId?: string): Promise<PracticeExam>
  /** The card of a question, with the same numbers and order of options each time; undefined when it was withdrawn. */
  card(exam: PracticeExam, index: number): Promise<StudyCard | undefined>
  /** Stores what was done at a question. @returns false when the exam has ended meanwhile */
  keep(answer: PracticeAnswer): Promise<boolean>
  /** Checks what can be checked and ends the exam. */
  handIn(exam: PracticeExam, timeUp: boolean): Promise<void>
  /** What the student says of her own answer. */
  judge(exam: PracticeExam, index: number, right: boolean): Promise<void>
  discard(exam: PracticeExam): Promise<void>
  /** Whether its answers may still become reviews: only on the study day on which they were given. */
  mayCount(exam: PracticeExam): Promise<boolean>
  /** Lets its judged answers count as reviews, right as Good and wrong as Again. @returns how many */
  count(record: PracticeRecord): Promise<number>
}

/** @param failed told when the practice exams cannot be followed any more */
export function createPracticeExams(
  context: Context,
  failed: (error: unknown) => void,
): PracticeExams {
  const { db } = context
  return {
    follow: (next) => watch(() => readPracticeExams(db), next, failed),
    exams: () => readExams(db),
    async cards() {
      const { dayStartMinutes } = context.parameters()
      const { rows } = await readAllCards(db, context.clock(), dayStartMinutes)
      return askableOf(
        context,
        rows.filter(({ suspended }) => suspended === 0),
      )
    },
    make: (settings, examId) => makePracticeExam(context, settings, examId),
    card: (exam, index) => questionCard(context, exam, index),
    keep: (answer) => keepPracticeAnswer(db, answer),
    handIn: (exam, timeUp) => handIn(context, exam, timeUp),
    judge: (exam, index, right) => judgePracticeAnswer(db, exam.id, index, right),
    discard: ({ id }) => discardPracticeExam(db, id),
    mayCount: (exam) => mayCount(context, exam),
    count: (record) => countAnswers(context, record),
  }
}
