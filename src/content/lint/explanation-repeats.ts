import { languages } from '../../domain/card/note'
import { perNote } from './rule'
import { textsOfRole } from './texts'
import { wordsOf } from './words'

/** An explanation that takes this part of its words from question and answer says nothing new. */
const tooMuch = 0.75
/** Shorter words ("the", "van") tell nothing. */
const shortestWord = 4

/** An explanation adds a reason, a mechanism or a meaning; it does not say question and answer once more. */
export const explanationRepeats = perNote((note) => {
  const sides = [...textsOfRole(note, 'prompt'), ...textsOfRole(note, 'answer')]
  return languages.flatMap((language) => {
    const said = new Set(
      sides
        .filter((text) => text.language === language)
        .flatMap(({ text }) => wordsOf(text)),
    )
    if (!repeats(new Set(wordsOf(note.explanation[language])), said)) return []
    const message = 'the explanation only says question and answer once more'
    return [{ path: ['explanation', language], message }]
  })
})

/** A number that was not said is news, however little stands around it. */
function repeats(words: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  const news = [...words].filter((word) => !said.has(word))
  if (news.some((word) => /\d/.test(word))) return false
  const telling = (word: string) => word.length >= shortestWord
  const all = [...words].filter(telling).length
  return all > 0 && 1 - news.filter(telling).length / all >= tooMuch
}
