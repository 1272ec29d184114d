import { languages } from '../../domain/card/note'
import { perNote } from './rule'
import { sentencesOf } from './sentences'

const mostSentences = 3
/** What can be read at a glance beside an answer, in the popup too. */
const mostCharacters = 320

/** An explanation is one to three sentences that end as sentences do. */
export const explanationLength = perNote((note) =>
  languages.flatMap((language) => {
    const text = note.explanation[language]
    const path = ['explanation', language]
    const sentences = sentencesOf(text).length
    return [
      ...(sentences > mostSentences
        ? [`the explanation has ${sentences} sentences, at most ${mostSentences} fit`]
        : []),
      ...(text.length > mostCharacters
        ? [`the explanation has ${text.length} characters, at most ${mostCharacters} fit`]
        : []),
      ...(/[.?!]["”)]?$/.test(text) ? [] : ['the explanation is no whole sentence']),
    ].map((message) => ({ path, message }))
  }),
)
