import { languages } from '../../domain/card/note'
import { perNote } from './rule'

/** No two options of a question say the same in either language. */
export const optionsEqual = perNote((note) => {
  if (note.kind !== 'choice') return []
  return languages.flatMap((language) => {
    const texts = note.options.map((option) => normalised(option[language]))
    return texts.flatMap((text, index) =>
      texts.indexOf(text) === index
        ? []
        : [
            {
              path: ['options', index, language],
              message: `two options are equal: "${text}"`,
            },
          ],
    )
  })
})

/** Signs such as < and > stay, since they can be the whole difference. */
function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.;]$/, '')
    .replaceAll(/[–—]/g, '-')
    .replaceAll(/\s+/g, ' ')
}
