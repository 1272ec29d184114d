import type { Language } from '../../domain/card/note'
import { perNote } from './rule'
import { sentencesOf } from './sentences'
import { textsOfRole } from './texts'

const many: Readonly<Record<Language, string>> = {
  en: '(?:three|four|five|six|seven|eight|nine|ten|[3-9]|10)',
  nl: '(?:drie|vier|vijf|zes|zeven|acht|negen|tien|[3-9]|10)',
}
/** "Name three …", "Which four …", "What are the five …"; "Which of the three …" asks for one. */
const asksForList: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `^(?:name|list|mention|enumerate|give)\\b.*\\b${many.en}\\b|^(?:list|enumerate)\\b|\\b(?:which|what)(?: are)?(?: the)? ${many.en}\\b`,
    'iu',
  ),
  nl: new RegExp(
    `^(?:noem|geef|som)\\b.*\\b${many.nl}\\b|^som\\b.*\\bop\\b|\\bwelke ${many.nl}\\b|\\bwat zijn de ${many.nl}\\b`,
    'iu',
  ),
}
/** Three things or more: "a, b and c". Brackets only add to an answer. */
const isList = /[^,;]+[,;]\s[^,;]+(?:[,;]|\s(?:and|or|en|of)\s)[^,;]+/u

/** Nothing is recited: a list is asked by ordering or by deletions, one thing at a time. */
export const listRecitation = perNote((note) => {
  if (note.kind !== 'basic') return []
  const questions = textsOfRole(note, 'prompt')
    .filter(({ text, language }) =>
      sentencesOf(text).some((sentence) => asksForList[language].test(sentence)),
    )
    .map(({ path }) => ({
      path,
      message: 'asks for a list; ask for one thing, or use a cloze or an ordering',
    }))
  const answers = textsOfRole(note, 'answer')
    .filter(({ text }) => isList.test(text.replaceAll(/\([^)]*\)/g, '')))
    .map(({ path, text }) => ({ path, message: `the answer is a list: "${text}"` }))
  return [...questions, ...answers]
})
