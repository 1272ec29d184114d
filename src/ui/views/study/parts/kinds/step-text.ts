import type { Language } from '../../../../../domain/card/note'
import type { StepTask } from '../../../../../domain/card/task'
import type { StepResponse } from '../../../../../domain/grading/response'

/** What a student entered at a step in one line; empty where there is nothing to be read. */
export function enteredText(
  task: StepTask,
  response: StepResponse | undefined,
  language: Language,
): string {
  switch (response?.kind) {
    case 'typed':
    case 'numeric':
      return response.text.trim()
    case 'choice':
      if (task.kind !== 'choice') return ''
      return response.chosen
        .map((option) => task.options[option]?.text[language] ?? '')
        .join('; ')
    case 'ordering': {
      if (task.kind !== 'ordering') return ''
      const items = task.steps.flat()
      return response.order.map((item) => items[item]?.[language] ?? '').join(' → ')
    }
    case 'basic':
    case undefined:
      return ''
  }
}
