import { languages, type Language } from '../../domain/card/note'
import type { AuthoredNote } from '../schema'
import { perNote, type Complaint } from './rule'
import { textsOfRole } from './texts'
import { wordsOf } from './words'

const mostItems = 7
/** What stands on one line, or two in the popup. */
const mostCharacters = 60

/** Words that say where in an order something stands. */
const places: Readonly<Record<Language, RegExp>> = {
  en: /^(?:\d+[.):]|(?:step|phase|stage)\s\d|(?:at )?(?:first|second|third|fourth|fifth|last)(?:ly)?\b|(?:then|next|finally|afterwards|after that|to begin with)\b)/i,
  nl: /^(?:\d+[.):]|(?:stap|fase|stadium)\s\d|(?:ten |als )?(?:eerste?|tweede|derde|vierde|vijfde|laatste?)\b|(?:dan|daarna|vervolgens|ten slotte|tenslotte|tot slot|om te beginnen)\b)/i,
}

/** What is put in order has three to seven parts that differ, are short, and do not say where they stand. */
export const orderingSteps = perNote((note) => {
  if (note.kind !== 'ordering') return []
  return [...tooMany(note), ...languages.flatMap((language) => flawsIn(note, language))]
})

function tooMany(note: AuthoredNote & { kind: 'ordering' }): Complaint[] {
  const items = note.steps.flatMap((step) => ('together' in step ? step.together : step))
  if (items.length <= mostItems) return []
  const message = `${items.length} parts are put in order, at most ${mostItems} fit`
  return [{ path: ['steps'], message }]
}

function flawsIn(note: AuthoredNote, language: Language): Complaint[] {
  const items = textsOfRole(note, 'step').filter((text) => text.language === language)
  const said = items.map(({ text }) => wordsOf(text).join(' '))
  return items.flatMap(({ text, path }, index) =>
    [
      ...(said.indexOf(said[index] ?? '') < index
        ? [`"${text}" stands there twice`]
        : []),
      ...(places[language].test(text) ? [`"${text}" says where it stands`] : []),
      ...(text.length > mostCharacters
        ? [`a part has ${text.length} characters, at most ${mostCharacters} fit`]
        : []),
    ].map((message) => ({ path, message })),
  )
}
