import { noteRule } from './rule'
import { textsOfRole } from './texts'

const opening = {
  en: /^(?:is|are|was|were|do|does|did|can|could|should|must|may|might|will|would|has|have|had)\s/i,
  nl: /^(?:is|zijn|was|waren|kan|kunnen|moet|moeten|mag|mogen|zal|zullen|zou|zouden|heeft|hebben|had|hadden|doet|doen|wordt|worden|geldt|helpt)\s/i,
}
const questionWord = {
  en: /\b(?:what|which|who|whose|whom|why|how|when|where|wherein)\b/i,
  nl: /\b(?:wat|welke?|wie|wiens|waarom|hoe\p{L}*|wanneer|waar\p{L}*)\b/iu,
}

/** A question asks for something; yes or no can be guessed. */
export const yesNoQuestion = noteRule((note) => {
  if (note.kind === 'term' || note.kind === 'cloze') return []
  return textsOfRole(note, 'prompt')
    .filter(({ text, language }) => {
      const sentences = text.split(/(?<=[.?!:])\s+(?=\p{Lu})/u)
      const asked = sentences.filter((sentence) => sentence.endsWith('?'))
      return (
        asked.some((sentence) => opening[language].test(sentence)) ||
        (asked.length > 0 && !questionWord[language].test(text))
      )
    })
    .map(({ path }) => ({
      code: 'yesNo' as const,
      path,
      message: 'can be answered with yes or no',
    }))
})
