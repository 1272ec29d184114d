import { withoutThousands } from './numbers'
import { perTexts } from './rule'

const wrongMark = { en: /\d,\d/, nl: /\d\.\d/ }

/** Decimals have a comma in Dutch and a point in English. */
export const decimalMark = perTexts((texts) =>
  texts
    .filter(({ text, language }) =>
      wrongMark[language].test(withoutThousands(text, language)),
    )
    .map(({ language, path }) => ({
      path,
      message:
        language === 'nl'
          ? 'a Dutch number has a decimal point; write a comma'
          : 'an English number has a decimal comma; write a point',
    })),
)
