import type { Language } from '../../domain/card/note'
import { perTexts } from './rule'

/** What no card says: options that are no options, our own working words, American spelling. */
const forbidden: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'all of the above',
    'none of the above',
    'both of the above',
    'the seed',
    'fiber',
    'fibers',
    'periodization',
    'individualization',
    'program',
    'programs',
    'tumor',
    'behavior',
    'center',
  ],
  nl: [
    'alle bovenstaande',
    'al het bovenstaande',
    'geen van bovenstaande',
    'geen van de bovenstaande',
    'alle antwoorden',
    'de seed',
    'spierfiber',
    'spierfibers',
    'weerstandstraining',
  ],
}

const patterns = {
  en: forbidden.en.map(asWholeWord),
  nl: forbidden.nl.map(asWholeWord),
}

/** No text holds a forbidden word. */
export const forbiddenWords = perTexts((texts) =>
  texts.flatMap(({ text, language, path }) =>
    patterns[language]
      .filter(({ pattern }) => pattern.test(text))
      .map(({ word }) => ({ path, message: `"${word}" does not belong on a card` })),
  ),
)

function asWholeWord(word: string) {
  return { word, pattern: new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu') }
}
