import { languages, type Language } from '../card/note'
import { taskRule, type Complaint } from './rule'
import { sentencesOf } from './sentences'

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
export const listRecitation = taskRule((task) => {
  if (task.kind !== 'basic') return []
  return languages.flatMap((language): Complaint[] => {
    const answer = task.answer[language]
    const asks = sentencesOf(task.question[language]).some((sentence) =>
      asksForList[language].test(sentence),
    )
    return [
      ...(asks ? [listAsked(language)] : []),
      ...(isList.test(answer.replaceAll(/\([^)]*\)/g, ''))
        ? [
            {
              code: 'listAnswer' as const,
              path: ['answer', language],
              message: `the answer is a list: "${answer}"`,
            },
          ]
        : []),
    ]
  })
})

function listAsked(language: Language): Complaint {
  return {
    code: 'listQuestion',
    path: ['question', language],
    message: 'asks for a list; ask for one thing, or use a cloze or an ordering',
  }
}
