import type { Catalogue } from '../card/catalogue'
import { ownTopic } from './ids'

/** The catalogue with a subject more, for own notes that belong to no shipped topic. */
export function withOwnTopic(catalogue: Catalogue): Catalogue {
  const { version, subjects, topics } = catalogue
  if (subjects.some(({ id }) => id === ownTopic)) return catalogue
  return {
    version,
    subjects: [
      ...subjects,
      { id: ownTopic, name: { en: 'My notes', nl: 'Mijn notities' } },
    ],
    topics: [
      ...topics,
      {
        id: ownTopic,
        subject: ownTopic,
        name: { en: 'My other notes', nl: 'Mijn overige notities' },
        weight: 1,
        cards: 0,
      },
    ],
  }
}
