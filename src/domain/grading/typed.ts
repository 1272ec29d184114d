import { languages, type Language } from '../card/note'
import type { TypedTask } from '../card/task'
import { compareLetters, likeness, type LetterPart } from './letters'
import { slipBetween, type SlipKind } from './slip'
import { isSpelledAs } from './spelling'
import type { Outcome } from './verdict'

export interface TypedVerdict {
  readonly kind: 'typed'
  readonly outcome: Outcome
  /** As it was typed, without space around it. */
  readonly typed: string
  /** The accepted text that was meant, or that comes nearest, and its language. */
  readonly asked: string
  readonly language: Language
  /** Right but for one letter. */
  readonly slip?: SlipKind
  /** Right, but the term of the other language than that of the card. */
  readonly translated?: true
  /** Letter by letter; only where the two are alike and differ. */
  readonly letters?: readonly LetterPart[]
}

/** From so much likeness on, comparing letter by letter tells more than the two texts side by side. */
const alike = 0.6

/**
 * Checks a typed term. Right: the answer or an accepted text, also with other case, accents, hyphens, spaces
 * or a usual variant of spelling; with one slip in a long word; or the term of the other language.
 */
export function gradeTyped(
  { answer, accept }: Pick<TypedTask, 'answer' | 'accept'>,
  text: string,
  language: Language,
): TypedVerdict {
  const typed = text.trim()
  const accepted = (one: Language) => [answer[one], ...accept[one]]
  const verdict = { kind: 'typed', typed, language } as const
  const same = (asked: string): boolean => isSpelledAs(typed, asked)

  const exact = accepted(language).find(same)
  if (exact !== undefined) return { ...verdict, outcome: 'right', asked: exact }

  for (const asked of accepted(language)) {
    const slip = slipBetween(typed, asked)
    if (!slip) continue
    const letters = compareLetters(typed, asked)
    return { ...verdict, outcome: 'right', asked, slip, letters }
  }
  for (const other of languages) {
    const asked = accepted(other).find(same)
    if (asked !== undefined) {
      return { ...verdict, outcome: 'right', asked, language: other, translated: true }
    }
  }

  const asked = nearest(typed, accepted(language))
  const letters = likeness(typed, asked) >= alike && compareLetters(typed, asked)
  return { ...verdict, outcome: 'wrong', asked, ...(letters && { letters }) }
}

function nearest(typed: string, accepted: readonly string[]): string {
  const [first = '', ...others] = accepted
  return others.reduce(
    (best, other) => (likeness(typed, other) > likeness(typed, best) ? other : best),
    first,
  )
}
