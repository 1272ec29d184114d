import type { Language } from '../../domain/card/note'
import { placedNotes, type PlacedNote, type Rule } from './rule'
import { textsOfRole } from '../../domain/lint/texts'
import { wordsOf } from '../../domain/lint/words'

/** Two questions share this part of their words, or more, when they are too alike. */
const tooAlike = 0.8

interface Prompt {
  readonly owner: PlacedNote
  readonly language: Language
  readonly path: readonly (string | number)[]
  readonly words: ReadonlySet<string>
}

/** No two notes ask the same, or nearly the same; each pair is named once, at the later note. */
export const duplicateQuestion: Rule = (deck) => {
  // The same question about another figure is another question.
  const notes = placedNotes(deck).filter(({ note }) => note.kind !== 'figure')
  const prompts = notes.map(promptsOf)
  return prompts.flatMap((later, index) =>
    prompts.slice(0, index).flatMap((earlier) => {
      const alike = later.find((prompt) =>
        earlier.some(
          (other) =>
            other.language === prompt.language &&
            overlap(prompt.words, other.words) >= tooAlike,
        ),
      )
      const first = earlier[0]?.owner
      if (!alike || !first) return []
      const message = `asks nearly the same as ${first.note.id} (${first.place})`
      return [alike.owner.problem({ path: alike.path, message })]
    }),
  )
}

/** Everything that a note asks; a patient case asks at each step. */
function promptsOf(owner: PlacedNote): Prompt[] {
  return textsOfRole(owner.note, 'prompt').map(({ language, path, text }) => ({
    owner,
    language,
    path,
    words: new Set(wordsOf(text)),
  }))
}

/** Shared words as a part of all words of both, 0 … 1. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / (one.size + other.size - shared)
}
