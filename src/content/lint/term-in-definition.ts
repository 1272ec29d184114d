import { languages } from '../../domain/card/note'
import { perNote } from './rule'
import { namesOf, reveals } from './words'

/** A definition explains the term without it. */
export const termInDefinition = perNote((note) => {
  if (note.kind !== 'term') return []
  return languages.flatMap((language) =>
    namesOf(note.term[language])
      .filter((name) => reveals(note.definition[language], name))
      .map((name) => ({
        path: ['definition', language],
        message: `the definition contains the term: "${name}"`,
      })),
  )
})
