import { languages } from '../card/note'
import { noteRule } from './rule'
import { namesOf, reveals } from './words'

/** A definition explains the term without it. */
export const termInDefinition = noteRule((note) => {
  if (note.kind !== 'term') return []
  return languages.flatMap((language) =>
    namesOf(note.term[language])
      .filter((name) => reveals(note.definition[language], name))
      .map((name) => ({
        code: 'termInDefinition' as const,
        values: { text: name },
        path: ['definition', language],
        message: `the definition contains the term: "${name}"`,
      })),
  )
})
