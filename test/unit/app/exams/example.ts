import type { Context } from '../../../../src/app/context'
import type { Exam } from '../../../../src/domain/exams/exam'
import { day, newId, noon, plain } from '../../storage/helpers'

export const exam: Exam = {
  id: 'one',
  name: 'Exercise physiology II',
  at: noon + 20 * day,
  language: 'nl',
  topics: { load: 2, volume: 1 },
  weekMinutes: [25, 25, 25, 25, 25, 25, 0],
  daysOff: [],
  lightRepeats: true,
  madeDay: 20_780,
  state: 'running',
}

/** What a page gives its use cases, with a clock that stands at noon. */
export function contextOf(db: Context['db'], clock = () => noon): Context {
  return {
    db,
    writer: 'newtab',
    clock,
    newId,
    catalogue: () => ({ version: 'v1', subjects: [], topics: [] }),
    library: {
      rewords: () => false,
      card: () => Promise.reject(new Error('no texts')),
      loadedCard: () => undefined,
      preload: () => Promise.resolve(),
      texts: () => Promise.reject(new Error('no texts')),
    },
    parameters: () => plain,
    planned: () => undefined,
  }
}
