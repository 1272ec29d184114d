import { languages } from '../card/note'
import { explainedIn } from './explained'
import { noteRule } from './rule'
import { wordsOf } from './words'

/** An explanation that takes this part of its words from question and answer says nothing new. */
const tooMuch = 0.75
/** Shorter words ("the", "van") tell nothing. */
const shortestWord = 4

/** An explanation adds a reason, a mechanism or a meaning; it does not say question and answer once more. */
export const explanationRepeats = noteRule((note) =>
  explainedIn(note).flatMap(({ explanation, path, sides }) =>
    languages.flatMap((language) => {
      const said = new Set(
        sides
          .filter((text) => text.language === language)
          .flatMap(({ text }) => wordsOf(text)),
      )
      if (!repeats(new Set(wordsOf(explanation[language])), said)) return []
      const message = 'the explanation only says question and answer once more'
      return [{ code: 'explanationRepeats' as const, path: [...path, language], message }]
    }),
  ),
)

/** A number that was not said is news, however little stands around it. */
function repeats(words: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  const news = [...words].filter((word) => !said.has(word))
  if (news.some((word) => /\d/.test(word))) return false
  const telling = (word: string) => word.length >= shortestWord
  const all = [...words].filter(telling).length
  return all > 0 && 1 - news.filter(telling).length / all >= tooMuch
}
