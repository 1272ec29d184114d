import type { Bilingual } from '../card/note'
import { textsOf, type OwnFields } from './own-note'
import type { OwnTask } from './own-task'
import { hasMarkup, plainText } from './plain-text'

/** Whether anything of a note is written in Markdown. */
export function holdsMarkup(fields: OwnFields): boolean {
  return textsOf(fields).some(({ en, nl }) => hasMarkup(en) || hasMarkup(nl))
}

/** A note with the words of its texts only, without their marks. Its name has none. */
export function plainFields(fields: OwnFields): OwnFields {
  const { solution, mistakes, steps } = fields
  return {
    ...fields,
    ...plainTask(fields),
    explanation: plain(fields.explanation),
    ...(solution && { solution: plain(solution) }),
    ...(mistakes && {
      mistakes: mistakes.map((one) => ({ ...one, text: plain(one.text) })),
    }),
    ...(steps && {
      steps: steps.map((step) => ({
        ...step,
        ...plainTask(step),
        explanation: plain(step.explanation),
      })),
    }),
  }
}

function plainTask({ prompt, answer, accept, options, order }: OwnTask) {
  return {
    prompt: plain(prompt),
    answer: plain(answer),
    accept: plain(accept),
    options: options.map((option) => ({ ...option, text: plain(option.text) })),
    ...(order && { order: order.map((one) => ({ ...one, text: plain(one.text) })) }),
  }
}

function plain({ en, nl }: Bilingual): Bilingual {
  return { en: plainText(en), nl: plainText(nl) }
}
