import type { Topic, TopicId } from '../../../../domain/card/catalogue'
import type { Language } from '../../../../domain/card/note'
import {
  examProblems,
  longestName,
  type Exam,
  type ExamProblem,
  type WeekMinutes,
} from '../../../../domain/exams/exam'
import { dayOfDate, dateOfDay, dateText, timeText } from './local-date'

/** An exam as the fields of its form hold it. */
export interface ExamDraft {
  name: string
  /** As the browser's fields write them: `2026-12-18`, `09:00`. */
  date: string
  time: string
  language: Language
  /** Topics that are asked, and how much a card of each counts. */
  topics: Record<TopicId, number>
  /** The same minutes every day, or Monday to Sunday. */
  everyDay: number
  ownDays: boolean
  weekMinutes: number[]
  /** Undefined where the last week is like the others. */
  lastWeek: number | undefined
  /** As dates. */
  daysOff: string[]
  lightRepeats: boolean
}

/** `past`: the exam would be over already. */
export type DraftProblem = ExamProblem | 'past'

const usualMinutes = 20
const usualTime = '09:00'
const usualDays = 28

/** What the form of a new exam proposes: everything, four weeks from now, so that her own values take seconds. */
export function newDraft(
  topics: readonly Topic[],
  language: Language,
  now: number,
  name: string,
): ExamDraft {
  return {
    name,
    date: dateText(now + usualDays * 86_400_000),
    time: usualTime,
    language,
    topics: Object.fromEntries(topics.map(({ id }) => [id, 1])),
    everyDay: usualMinutes,
    ownDays: false,
    weekMinutes: Array.from({ length: 7 }, () => usualMinutes),
    lastWeek: undefined,
    daysOff: [],
    lightRepeats: true,
  }
}

export function draftOf(exam: Exam): ExamDraft {
  const [first = usualMinutes] = exam.weekMinutes
  return {
    name: exam.name,
    date: dateText(exam.at),
    time: timeText(exam.at),
    language: exam.language,
    topics: { ...exam.topics },
    everyDay: first,
    ownDays: exam.weekMinutes.some((minutes) => minutes !== first),
    weekMinutes: [...exam.weekMinutes],
    lastWeek: exam.lastWeekMinutes,
    daysOff: exam.daysOff.map(dateOfDay),
    lightRepeats: exam.lightRepeats,
  }
}

/** What the form does not ask. */
type Kept = Pick<Exam, 'id' | 'madeDay' | 'state' | 'mark'>

/** The exam that a draft describes; its moment is NaN where date or time is none. */
export function examOf(draft: ExamDraft, kept: Kept): Exam {
  const { everyDay, ownDays, lastWeek } = draft
  const minutes = (at: number): number =>
    (ownDays ? draft.weekMinutes[at] : everyDay) ?? 0
  const weekMinutes: WeekMinutes = [
    minutes(0),
    minutes(1),
    minutes(2),
    minutes(3),
    minutes(4),
    minutes(5),
    minutes(6),
  ]
  return {
    ...kept,
    name: draft.name.trim().slice(0, longestName),
    at: new Date(`${draft.date}T${draft.time}`).getTime(),
    language: draft.language,
    topics: { ...draft.topics },
    weekMinutes,
    ...(lastWeek !== undefined && { lastWeekMinutes: lastWeek }),
    daysOff: draft.daysOff.map(dayOfDate).sort((a, b) => a - b),
    lightRepeats: draft.lightRepeats,
  }
}

/** @param before the exam as it is stored; that it is over by now is then no mistake */
export function draftProblems(
  exam: Exam,
  before: Exam | undefined,
  now: number,
): DraftProblem[] {
  const problems: DraftProblem[] = examProblems(exam)
  const moved = exam.at !== before?.at
  return moved && exam.at <= now ? [...problems, 'past'] : problems
}
