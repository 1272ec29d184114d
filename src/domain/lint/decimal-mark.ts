import { withoutThousands } from './numbers'
import { noteRule, type Complaint } from './rule'
import { visibleTexts, type VisibleText } from './texts'

const wrongMark = { en: /\d,\d/, nl: /\d\.\d/ }

/** Decimals have a comma in Dutch and a point in English. */
export const decimalMark = noteRule((note) => wrongDecimalMarks(visibleTexts(note)))

/** The same for any texts, those of a figure too. */
export function wrongDecimalMarks(texts: readonly VisibleText[]): readonly Complaint[] {
  return texts
    .filter(({ text, language }) =>
      wrongMark[language].test(withoutThousands(text, language)),
    )
    .map(({ language, path }) => ({
      code: 'decimalMark',
      path,
      message:
        language === 'nl'
          ? 'a Dutch number has a decimal point; write a comma'
          : 'an English number has a decimal comma; write a point',
    }))
}
