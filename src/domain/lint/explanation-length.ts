import { languages, type Bilingual } from '../card/note'
import { explainedIn } from './explained'
import { noteRule, type Complaint, type Path } from './rule'
import { sentencesOf } from './sentences'

const mostSentences = 3
/** What can be read at a glance beside an answer, in the popup too. */
const mostCharacters = 320

/** An explanation is one to three sentences that end as sentences do. */
export const explanationLength = noteRule((note) =>
  explainedIn(note).flatMap(({ explanation, path }) => flawsOf(explanation, path)),
)

function flawsOf(explanation: Bilingual, of: Path): Complaint[] {
  return languages.flatMap((language) => {
    const text = explanation[language]
    const path = [...of, language]
    const sentences = sentencesOf(text).length
    return [
      ...(sentences > mostSentences
        ? [
            {
              code: 'explanationLong' as const,
              message: `the explanation has ${sentences} sentences, at most ${mostSentences} fit`,
            },
          ]
        : []),
      ...(text.length > mostCharacters
        ? [
            {
              code: 'explanationLong' as const,
              message: `the explanation has ${text.length} characters, at most ${mostCharacters} fit`,
            },
          ]
        : []),
      ...(/[.?!]["”)]?$/.test(text)
        ? []
        : [
            {
              code: 'explanationUnfinished' as const,
              message: 'the explanation is no whole sentence',
            },
          ]),
    ].map((complaint) => ({ ...complaint, path }))
  })
}
