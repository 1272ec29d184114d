import type { Catalogue } from '../../../domain/card/catalogue'

/** The topics of a choice: undefined for everything (''), those of a subject by its id, or one topic. */
export function topicsOf(
  deck: string,
  { topics }: Catalogue,
): ReadonlySet<string> | undefined {
  if (deck === '') return undefined
  const ofSubject = topics.filter(({ subject }) => subject === deck)
  return new Set(ofSubject.length > 0 ? ofSubject.map(({ id }) => id) : [deck])
}
