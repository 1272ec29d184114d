import type { TopicId } from '../card/catalogue'
import { isComing, type Exam } from './exam'

/** How the queue treats topics because of exams; topics that are in none are studied as ever. */
export interface ServedTopics {
  /** Studied in the order of the plan instead of by due day. */
  readonly planned: ReadonlySet<TopicId>
  /** No new cards: an exam is over, and the student wants to slow down. */
  readonly slowed: ReadonlySet<TopicId>
  /** Nothing at all. */
  readonly resting: ReadonlySet<TopicId>
}

/**
 * A topic of an exam that is still to come is planned, whatever was chosen after earlier ones; else the newest exam that
 * was settled decides.
 * @param planned ids of the exams that the stored plan knows; one that was just made waits for it
 */
export function servedTopics(
  exams: readonly Exam[],
  planned: ReadonlySet<string>,
  now: number,
): ServedTopics {
  const coming = exams.filter((exam) => isComing(exam, now))
  const kept = topicsOf(coming)
  const slowed = new Set<TopicId>()
  const resting = new Set<TopicId>()
  for (const { state, topics } of [...exams].sort((one, other) => one.at - other.at)) {
    for (const topic of Object.keys(topics)) {
      if (kept.has(topic)) continue
      slowed.delete(topic)
      resting.delete(topic)
      if (state === 'slowed') slowed.add(topic)
      if (state === 'archived') resting.add(topic)
    }
  }
  return {
    planned: topicsOf(coming.filter(({ id }) => planned.has(id))),
    slowed,
    resting,
  }
}

function topicsOf(exams: readonly Exam[]): Set<TopicId> {
  return new Set(exams.flatMap(({ topics }) => Object.keys(topics)))
}
