import type { AskableCard } from '../../../app/practice/practice-exams'
import type { Catalogue, TopicId } from '../../../domain/card/catalogue'
import type { Language, NoteKind } from '../../../domain/card/note'
import type { Exam } from '../../../domain/exams/exam'
import {
  checkedKinds,
  type PracticeSettings,
} from '../../../domain/practice/practice-exam'

/** What the form holds. */
export interface PracticeDraft {
  /** Empty: topics of one's own choice. */
  examId: string
  topics: TopicId[]
  kinds: NoteKind[]
  questions: number
  /** Null while its field is empty. */
  minutes: number | null
  passPercent: number
  guessCorrection: boolean
}

/** As the newest practice exam, or all topics with a minute and a half for each of twenty questions. */
export function draftOf(
  { topics }: Catalogue,
  last: PracticeSettings | undefined,
): PracticeDraft {
  const ids = topics.map(({ id }) => id)
  const asked = ids.filter((id) => last?.topics[id] !== undefined)
  return {
    examId: '',
    topics: asked.length > 0 ? asked : ids,
    kinds: [...(last?.kinds ?? checkedKinds)],
    questions: last?.questions ?? 20,
    minutes: last ? (last.minutes ?? null) : 30,
    passPercent: last?.passPercent ?? 55,
    guessCorrection: last?.guessCorrection ?? true,
  }
}

interface Surroundings {
  readonly catalogue: Catalogue
  /** The exam that it is built from. */
  readonly exam: Exam | undefined
  /** Every card that may be asked. */
  readonly cards: readonly AskableCard[]
  readonly language: Language
}

/** The settings that a draft means. */
export function settingsOf(
  draft: PracticeDraft,
  { catalogue, exam, cards, language }: Surroundings,
): PracticeSettings {
  const { kinds, questions, minutes, passPercent, guessCorrection } = draft
  const chosen = catalogue.topics.filter(({ id }) => draft.topics.includes(id))
  return {
    ...(exam && { examName: exam.name }),
    topics: exam
      ? sharesOf(exam, cards)
      : Object.fromEntries(chosen.map(({ id, weight }) => [id, weight])),
    kinds,
    questions,
    ...(minutes !== null && { minutes }),
    passPercent,
    guessCorrection,
    language: exam?.language ?? language,
  }
}

/** A weight of an exam is that of one card of the topic, so a topic's share grows with its cards. */
function sharesOf(
  { topics }: Exam,
  cards: readonly AskableCard[],
): Record<TopicId, number> {
  const shares = Object.entries(topics).map(([topic, weight]): [TopicId, number] => [
    topic,
    weight * cardsOf(topic, cards),
  ])
  return Object.fromEntries(shares.filter(([, share]) => share > 0))
}

/** The steps of a patient case are one card. */
function cardsOf(topic: TopicId, cards: readonly AskableCard[]): number {
  return new Set(cards.filter((card) => card.topic === topic).map(({ cardId }) => cardId))
    .size
}
