import { languages, type Language } from '../../domain/card/note'
import { placedNotes, type PlacedNote, type Rule } from './rule'
import { textsOfRole } from '../../domain/lint/texts'
import { wordsOf } from '../../domain/lint/words'

/** Two questions with at least this many words in common at both ends … */
const fewestKept = 4
/** … and at most this many that differ between them are one template. */
const mostSwapped = 3

/** No two cards are one question with the nouns swapped; each pair is named once, at the later note. */
export const swappedNouns: Rule = (deck) => {
  const asked = placedNotes(deck).filter(
    ({ note }) => ('question' in note || note.kind === 'case') && note.kind !== 'figure',
  )
  return languages.flatMap((language) => {
    const questions = asked.flatMap((owner) => questionsOf(owner, language))
    return questions.flatMap(({ owner, path, words }, index) =>
      questions
        .slice(0, index)
        .filter((earlier) => isTemplate(earlier.words, words))
        .map((earlier) =>
          owner.problem({
            path,
            message: `asks what ${earlier.owner.note.id} asks with ${mostSwapped} words swapped or fewer (${earlier.owner.place})`,
          }),
        ),
    )
  })
}

/** The question of a note, or those of the steps of a patient case; what tells of the patient is none. */
function questionsOf(owner: PlacedNote, language: Language) {
  return textsOfRole(owner.note, 'prompt')
    .filter((prompt) => prompt.language === language && !prompt.path.includes('vignette'))
    .map(({ text, path }) => ({ owner, path, words: wordsOf(text) }))
}

/** Whether two rows of words are equal but for one stretch in the middle. */
function isTemplate(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start++
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const kept = start + end
  return kept >= fewestKept && Math.max(one.length, other.length) - kept <= mostSwapped
}
