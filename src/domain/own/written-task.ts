import type { Bilingual } from '../card/note'
import type { WrittenTask } from '../card/written-note'
import type { OwnFields } from './own-note'
import { orderOf, type OwnTask, type StepKind } from './own-task'
import { readNumber } from './read-number'

type Languages = OwnFields['languages']

/** What a note or a step asks, in the shape of every written one. */
export function writtenTask(
  kind: StepKind,
  task: OwnTask,
  languages: Languages,
): WrittenTask {
  const said = (text: Bilingual): Bilingual => inBoth(text, languages)
  const question = said(task.prompt)
  switch (kind) {
    case 'basic':
      return { kind, question, answer: said(task.answer) }
    case 'choice':
      return { kind, question, ...optionsOf(task, said) }
    case 'typed':
      return {
        kind,
        question,
        answer: said(task.answer),
        accept: acceptedIn(said(task.accept)),
      }
    case 'numeric':
      return { kind, question, ...numbersOf(task) }
    case 'ordering':
      return {
        kind,
        question,
        steps: grouped(task).map((places) => {
          const [first, ...others] = places.map(({ text }) => said(text))
          return first && others.length === 0
            ? first
            : { together: places.map(({ text }) => said(text)) }
        }),
      }
  }
}

/** A note in one language has its texts in the place of both. */
export function inBoth(text: Bilingual, languages: Languages): Bilingual {
  const en = text[languages === 'both' ? 'en' : languages].trim()
  const nl = text[languages === 'both' ? 'nl' : languages].trim()
  return { en, nl }
}

/** What is put in order, with those that may stand in either order together, and where each was written. */
export function grouped(
  task: OwnTask,
): readonly (readonly { readonly text: Bilingual; readonly index: number }[])[] {
  const groups: { text: Bilingual; index: number }[][] = []
  for (const [index, { text, besidePrevious }] of orderOf(task).entries()) {
    const last = groups.at(-1)
    if (besidePrevious && last) last.push({ text, index })
    else groups.push([{ text, index }])
  }
  return groups
}

function optionsOf({ options }: OwnTask, said: (text: Bilingual) => Bilingual) {
  const filled = options.map(({ text, correct }) => ({
    ...said(text),
    ...(correct && { correct: true as const }),
  }))
  const right = options.filter(({ correct }) => correct).length
  return { options: filled, ...(right > 1 && { several: true as const }) }
}

function acceptedIn(accept: Bilingual): Bilingual<readonly string[]> {
  return { en: parted(accept.en), nl: parted(accept.nl) }
}

function parted(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

function numbersOf({ numbers: [low, high], tolerance, unit }: OwnTask) {
  const value = readNumber(low) ?? Number.NaN
  const upper = readNumber(high)
  const allowed = readNumber(tolerance)
  return {
    unit,
    ...(upper === undefined ? { value } : { range: [value, upper] as const }),
    ...(allowed !== undefined && { tolerance: allowed }),
  }
}
