import { languages, type Language } from '../card/note'
import type { WrittenTask } from '../card/written-note'
import { taskRule, type Complaint, type Path } from './rule'
import { reveals, wordsOf } from './words'

/** What tells where a step stands: a number, a letter or a word in front of it. */
const placed: Readonly<Record<Language, RegExp>> = {
  en: /^(?:\(?(?:\d+|[a-z])[.):]\s|step \d|(?:first|second|third|next|then|after that|finally|last|lastly)\b)/iu,
  nl: /^(?:\(?(?:\d+|[a-z])[.):]\s|stap \d|(?:eerst|ten eerste|ten tweede|ten derde|daarna|dan|vervolgens|ten slotte|tot slot|als laatste)(?!\p{L}))/iu,
}

/** The steps of an ordering do not tell their place, differ from each other, and do not stand in the question. */
export const orderingSteps = taskRule((task) => {
  if (task.kind !== 'ordering') return []
  return languages.flatMap((language) => inLanguage(task, language))
})

function inLanguage(
  task: WrittenTask & { kind: 'ordering' },
  language: Language,
): Complaint[] {
  const steps = stepsOf(task, language)
  const same = (text: string): string => wordsOf(text).join(' ')
  const question = task.question[language]
  const inQuestion = steps.filter(({ text }) => reveals(question, text))
  return [
    ...steps
      .filter(({ text }) => placed[language].test(text))
      .map(({ text, path }) => ({
        code: 'stepPlaced' as const,
        values: { text },
        path,
        message: `the step tells its place: "${text}"`,
      })),
    ...steps
      .filter(
        ({ text }, index) =>
          steps.findIndex((other) => same(other.text) === same(text)) < index,
      )
      .map(({ text, path }) => ({
        code: 'stepTwice' as const,
        values: { text },
        path,
        message: `the step is there twice: "${text}"`,
      })),
    ...inQuestion.map(({ text }) => ({
      code: 'stepNamed' as const,
      values: { text },
      path: ['question', language],
      message: `the question names the step "${text}" and so gives its place away`,
    })),
  ]
}

function stepsOf(
  { steps }: WrittenTask & { kind: 'ordering' },
  language: Language,
): { text: string; path: Path }[] {
  return steps.flatMap((step, index) =>
    'together' in step
      ? step.together.map((one, position) => ({
          text: one[language],
          path: ['steps', index, 'together', position, language],
        }))
      : [{ text: step[language], path: ['steps', index, language] }],
  )
}
