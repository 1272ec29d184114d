import { clozeNumbers as numbersOf } from '../card/cloze'
import { languages } from '../card/note'
import { noteRule } from './rule'
import { filledIn } from './texts'

/** Both languages have the same deletions, numbered c1, c2 … without gaps, and no broken braces. */
export const clozeNumbers = noteRule((note) => {
  if (note.kind !== 'cloze') return []
  const english = numbersOf(note.text.en)
  const dutch = numbersOf(note.text.nl)
  const named = (numbers: number[]) => numbers.map((number) => `c${number}`).join(', ')
  return [
    ...languages
      .filter((language) => /\{\{|\}\}/.test(filledIn(note.text[language])))
      .map((language) => ({
        code: 'bracesLeft' as const,
        path: ['text', language],
        message: 'braces are left over; write {{c1::answer}}',
      })),
    ...(named(english) === named(dutch)
      ? []
      : [
          {
            code: 'clozeLanguages' as const,
            path: ['text', 'nl'],
            message: `English has ${named(english)}, Dutch has ${named(dutch)}`,
          },
        ]),
    ...(english.every((number, index) => number === index + 1)
      ? []
      : [
          {
            code: 'clozeGap' as const,
            path: ['text', 'en'],
            message: `deletions are not numbered c1, c2 …`,
          },
        ]),
  ]
})
