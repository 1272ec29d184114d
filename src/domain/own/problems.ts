import { languages } from '../card/note'
import { noteComplaints } from '../lint/note-complaints'
import type { Complaint, Path } from '../lint/rule'
import { imagesWithoutWords } from './images-without-words'
import { missingIn } from './missing'
import { languagesOf, stepsOf, variablesOf, type OwnFields } from './own-note'
import { blankText, type OwnTask } from './own-task'
import { plainFields } from './plain-fields'
import { endsInMarkup } from './plain-text'
import type { FieldName, OwnProblem, ProblemCode } from './problem'
import { writtenOf } from './written'
import { grouped } from './written-task'

/** Flaws that a card cannot be made with. */
const blocking: readonly ProblemCode[] = [
  'calculationFormula',
  'calculationName',
  'calculationRange',
  'clozeLanguages',
  'rangeOrder',
]

/** What is missing, or where nothing is, what a strict lecturer would not sign. In the order of the fields. */
export function problemsOf(fields: OwnFields): readonly OwnProblem[] {
  const missing = [...missingIn(fields), ...imagesWithoutWords(fields)]
  return missing.length > 0 ? missing : flawsOf(fields)
}

/** Whether cards can be made of it. */
export function isComplete(fields: OwnFields): boolean {
  return problemsOf(fields).every(({ blocks }) => !blocks)
}

/** What the rules about a single note say, as far as it was written by the student. */
function flawsOf(fields: OwnFields): readonly OwnProblem[] {
  return noteComplaints(writtenOf('', plainFields(fields))).flatMap((complaint) => {
    const problem = placed(complaint, fields)
    if (problem.language && !languagesOf(fields).includes(problem.language)) return []
    return isOfWritten(fields, problem) ? [problem] : []
  })
}

/** A title that was made of the question, or an explanation that is not there, has no flaws of its own. */
function isOfWritten(fields: OwnFields, problem: OwnProblem): boolean {
  const { field, language = 'en', step } = problem
  const written = step === undefined ? fields : stepsOf(fields)[step]
  switch (field) {
    case 'explanation':
      return isFlawOf((written ?? fields).explanation[language], problem)
    case 'title':
      return fields.title[language].trim() !== ''
    case 'solution':
      return (fields.solution ?? blankText)[language].trim() !== ''
    default:
      return true
  }
}

function isFlawOf(explanation: string, { code }: OwnProblem): boolean {
  if (code === 'explanationUnfinished' && endsInMarkup(explanation)) return false
  return explanation.trim() !== ''
}

/** From a path in the written note to a field of the editor. */
function placed({ path, code, values }: Complaint, fields: OwnFields): OwnProblem {
  const language = languages.find((one) => path.includes(one))
  const step = fields.kind === 'case' && path[0] === 'steps' ? Number(path[1]) : undefined
  const rest = step === undefined ? path : path.slice(2)
  const field = fieldAt(rest)
  const task = step === undefined ? fields : (stepsOf(fields)[step] ?? fields)
  const index = indexAt(field, rest, fields, task)
  return {
    field,
    code,
    blocks: blocking.includes(code),
    ...(language && { language }),
    ...(index !== undefined && { index }),
    ...(step !== undefined && { step }),
    ...(values && { values }),
  }
}

function fieldAt([part, , inside]: Path): FieldName {
  switch (part) {
    case 'title':
    case 'answer':
    case 'explanation':
    case 'options':
    case 'accept':
    case 'tolerance':
    case 'faces':
    case 'variables':
    case 'formula':
    case 'solution':
      return part
    case 'mistakes':
      return inside === 'formula' ? 'mistakeFormula' : 'mistakes'
    case 'steps':
      return 'order'
    case 'definition':
      return 'answer'
    case 'value':
    case 'range':
    case 'unit':
      return 'numbers'
    default:
      return 'prompt'
  }
}

/** Which of the field's several it is. */
function indexAt(
  field: FieldName,
  path: Path,
  fields: OwnFields,
  task: OwnTask,
): number | undefined {
  switch (field) {
    case 'options':
    case 'mistakes':
    case 'mistakeFormula':
      return path.find((part) => typeof part === 'number')
    case 'variables': {
      const at = variablesOf(fields).findIndex(({ name }) => name.trim() === path[1])
      return at < 0 ? undefined : at
    }
    case 'order': {
      const [group, position = 0] = path.filter((part) => typeof part === 'number')
      return group === undefined ? undefined : grouped(task)[group]?.[position]?.index
    }
    default:
      return undefined
  }
}
