import { clozeNumbers as deletionsOf } from '../card/cloze'
import { languagesOf, stepsOf, type OwnFields } from './own-note'
import { orderOf, type OwnTask, type StepKind } from './own-task'
import { missingInCalculation } from './missing-in-calculation'
import { blankText, missing, missingTolerance } from './missing-parts'
import type { OwnProblem } from './problem'
import { readNumber } from './read-number'
import { writtenOf } from './written'
import { grouped } from './written-task'

type Languages = Pick<OwnFields, 'languages'>

/** What has to be there before cards can be made of a note, in the order of its fields. */
export function missingIn(fields: OwnFields): readonly OwnProblem[] {
  switch (fields.kind) {
    case 'term':
      return [
        ...blankText('prompt', fields.prompt, fields),
        ...blankText('answer', fields.answer, fields),
        ...(writtenFaces(fields) === 0 ? [missing('noFace', 'faces')] : []),
      ]
    case 'cloze':
      return languagesOf(fields).flatMap((language) =>
        deletionsOf(fields.prompt[language]).length === 0
          ? [missing('noDeletion', 'prompt', { language })]
          : [],
      )
    case 'calculation':
      return missingInCalculation(fields)
    case 'case':
      return [
        ...blankText('prompt', fields.prompt, fields),
        ...stepsOf(fields).flatMap((task, step) =>
          missingInTask(task.kind, task, fields).map((one) => ({ ...one, step })),
        ),
      ]
    case 'basic':
    case 'choice':
    case 'typed':
    case 'numeric':
    case 'ordering':
      return missingInTask(fields.kind, fields, fields)
  }
}

function missingInTask(
  kind: StepKind,
  task: OwnTask,
  fields: Languages,
): readonly OwnProblem[] {
  const question = blankText('prompt', task.prompt, fields)
  switch (kind) {
    case 'basic':
    case 'typed':
      return [...question, ...blankText('answer', task.answer, fields)]
    case 'choice':
      return [...question, ...missingOptions(task, fields)]
    case 'numeric':
      return [...question, ...missingNumbers(task)]
    case 'ordering':
      return [
        ...question,
        ...orderOf(task).flatMap(({ text }, index) =>
          blankText('order', text, fields, { index }),
        ),
        ...(grouped(task).length < 2 ? [missing('noOrder', 'order')] : []),
      ]
  }
}

function writtenFaces(fields: OwnFields): number {
  const written = writtenOf('', fields)
  return written.kind === 'term' ? (written.faces?.length ?? 0) : 0
}

function missingOptions({ options }: OwnTask, fields: Languages): readonly OwnProblem[] {
  const blank = options.flatMap(({ text }, index) =>
    blankText('options', text, fields, { code: 'blankOption', index }),
  )
  const right = options.filter(({ correct }) => correct).length
  if (right === 0) return [...blank, missing('noRightOption', 'options')]
  if (right === options.length) return [...blank, missing('noWrongOption', 'options')]
  return blank
}

function missingNumbers({
  numbers: [low, high],
  tolerance,
}: OwnTask): readonly OwnProblem[] {
  const wrong = (text: string): boolean => readNumber(text) === undefined
  const ends = wrong(low) || (high.trim() !== '' && wrong(high))
  return [
    ...(ends ? [missing('noNumber', 'numbers')] : []),
    ...missingTolerance({ tolerance }),
  ]
}
