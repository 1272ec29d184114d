import { placedNotes, type Rule } from './rule'
import { textsOfRole } from '../../domain/lint/texts'

/** Within a topic, titles tell notes apart. */
export const titleUnique: Rule = (deck) => {
  const seen = new Set<string>()
  return placedNotes(deck).flatMap(({ note, topic, problem }) =>
    textsOfRole(note, 'title').flatMap(({ text, language, path }) => {
      const key = JSON.stringify([topic, language, text.toLowerCase()])
      if (!seen.has(key)) {
        seen.add(key)
        return []
      }
      return [problem({ path, message: `another note of ${topic} is titled "${text}"` })]
    }),
  )
}
