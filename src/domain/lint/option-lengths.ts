import { languages } from '../card/note'
import { taskRule } from './rule'

/** Options of one question look alike; above all, the right one does not stand out by its length. */
export const optionLengths = taskRule((task) => {
  if (task.kind !== 'choice') return []
  return languages.flatMap((language) => {
    const lengths = task.options.map((option) => option[language].length)
    const right = task.options.findIndex((option) => option.correct)
    const wrong = Math.max(...lengths.filter((_, index) => index !== right))
    const rightLength = lengths[right] ?? 0
    if (!task.several && rightLength > 1.5 * wrong && rightLength > wrong + 10) {
      const message = `the right option is by far the longest in ${language}`
      return [{ code: 'optionLengths', path: ['options', right, language], message }]
    }
    const longest = Math.max(...lengths)
    const shortest = Math.min(...lengths)
    if (longest > 2.5 * shortest && longest > shortest + 20) {
      const message = `the options differ too much in length in ${language}: ${shortest} to ${longest} characters`
      return [{ code: 'optionLengths', path: ['options'], message }]
    }
    return []
  })
})
