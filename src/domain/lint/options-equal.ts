import { languages } from '../card/note'
import { taskRule } from './rule'

/** No two options of a question say the same in either language. */
export const optionsEqual = taskRule((task) => {
  if (task.kind !== 'choice') return []
  return languages.flatMap((language) => {
    const texts = task.options.map((option) => normalised(option[language]))
    return texts.flatMap((text, index) =>
      texts.indexOf(text) === index
        ? []
        : [
            {
              code: 'optionsEqual' as const,
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
