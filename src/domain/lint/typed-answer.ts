import { languages } from '../card/note'
import { isSpelledAs } from '../grading/spelling'
import type { WrittenTask } from '../card/written-note'
import { taskRule, type Complaint } from './rule'

const longest = 40
const mostWords = 4

/** What is typed is short, one thing, and what is accepted beside it is really something else. */
export const typedAnswer = taskRule((task) => {
  if (task.kind !== 'typed') return []
  return [...writable(task), ...needless(task)]
})

type Typed = WrittenTask & { kind: 'typed' }

function writable({ answer, accept = {} }: Typed): Complaint[] {
  return languages.flatMap((language) =>
    [
      { text: answer[language], path: ['answer', language] },
      ...(accept[language] ?? []).map((text, index) => ({
        text,
        path: ['accept', language, index],
      })),
    ].flatMap(({ text, path }): Complaint[] => {
      if (text.length > longest || text.split(/\s+/).length > mostWords) {
        const message = `"${text}" is too long to type`
        return [{ code: 'typedLong', values: { text }, path, message }]
      }
      if (!/[()[\],;:/]/.test(text)) return []
      const message = `"${text}" is more than one term; write others under accept`
      return [{ code: 'typedSeveral', values: { text }, path, message }]
    }),
  )
}

/** What is right anyway: another spelling of the answer, or of what stands before it. */
function needless({ answer, accept = {} }: Typed): Complaint[] {
  return languages.flatMap((language) => {
    const known = [answer[language]]
    return (accept[language] ?? []).flatMap((text, index): Complaint[] => {
      const same = known.find((one) => isSpelledAs(one, text))
      known.push(text)
      if (same === undefined) return []
      const message = `"${text}" counts anyway as "${same}"`
      return [
        {
          code: 'typedNeedless',
          values: { text, same },
          path: ['accept', language, index],
          message,
        },
      ]
    })
  })
}
