import { clozeNumbers, parseCloze, type ClozePart } from '../card/cloze'
import { languages, type Language } from '../card/note'
import type { WrittenNote, WrittenTask } from '../card/written-note'
import { numbersIn } from './numbers'
import { noteRule, type Complaint, type Path } from './rule'
import { textsOfRole } from './texts'
import { namesOf, reveals } from './words'

/** The answer must not stand in the question, nor in what stands above it: the title, and what was corrected. */
export const answerShown = noteRule((note) =>
  languages.flatMap((language) => [
    // Where a figure is asked about, what it names is looked at with the figure.
    ...(note.kind === 'figure' ? [] : complaintsOf(note, language)),
    ...correctionComplaints(note, language),
  ]),
)

function correctionComplaints(note: WrittenNote, language: Language): Complaint[] {
  const { correction } = note
  if (!correction) return []
  const answers = textsOfRole(note, 'answer')
    .filter((answer) => answer.language === language)
    .map(({ text }) => text)
  return complain(correction.text[language], answers, ['correction', 'text', language])
}

function complaintsOf(
  note: Exclude<WrittenNote, { kind: 'figure' }>,
  language: Language,
): Complaint[] {
  const title = note.title[language]
  switch (note.kind) {
    case 'basic':
    case 'typed':
    case 'numeric':
    case 'choice':
    case 'ordering':
      return [
        { text: title, path: ['title', language] },
        { text: note.question[language], path: ['question', language] },
      ].flatMap((shown) => inTask(note, shown, language))
    // Its answer is made of numbers drawn later.
    case 'calculation':
      return []
    case 'case':
      return inCase(note, language)
    case 'term': {
      if (note.faces?.every((face) => face === 'definition')) return []
      return complain(title, namesOf(note.term[language]), ['title', language])
    }
    case 'cloze': {
      const parts = parseCloze(note.text[language])
      return clozeNumbers(note.text[language]).flatMap((number) => {
        const asked = parts.filter((part) => part.number === number)
        const answers = asked.map((part) => part.text)
        return [
          ...complain(title, answers, ['title', language]),
          ...complain(shownFor(parts, number), answers, ['text', language]),
        ]
      })
    }
  }
}

/** A text that is read before an answer is given. */
interface Shown {
  readonly text: string
  readonly path: Path
}

/** Neither what stands above a step of a case, nor what was read at the steps before it, gives its answer away. */
function inCase(note: WrittenNote & { kind: 'case' }, language: Language): Complaint[] {
  const shown: Shown[] = [
    { text: note.title[language], path: ['title', language] },
    { text: note.vignette[language], path: ['vignette', language] },
  ]
  return note.steps.flatMap((step, index) => {
    const at = (field: string): Path => ['steps', index, field, language]
    shown.push({ text: step.question[language], path: at('question') })
    const complaints = shown.flatMap((one) => inTask(step, one, language))
    shown.push({ text: step.explanation[language], path: at('explanation') })
    return complaints
  })
}

/** Whether a text gives away what a note, or a step of a case, asks. */
function inTask(
  task: WrittenTask,
  { text, path }: Shown,
  language: Language,
): Complaint[] {
  switch (task.kind) {
    case 'basic':
      return complain(text, [task.answer[language]], path)
    case 'typed': {
      const accepted = task.accept?.[language] ?? []
      return complain(text, [task.answer[language], ...accepted], path)
    }
    case 'numeric':
      return complainOfNumber(task, numbersIn(text, language), path)
    case 'choice': {
      // "Which is larger, A or B?" names every option and so gives nothing away.
      if (task.options.every((option) => reveals(text, option[language]))) return []
      const right = task.options.filter((option) => option.correct)
      const answers = right.map((option) => option[language])
      return complain(text, answers, path)
    }
    // All of it is shown; what its texts may not say stands in ordering-steps.ts.
    case 'ordering':
      return []
  }
}

function complainOfNumber(
  { range, value }: WrittenTask & { kind: 'numeric' },
  shown: readonly (number | undefined)[],
  path: Path,
): Complaint[] {
  const ends = range ?? [value]
  if (!ends.every((end) => shown.includes(end))) return []
  return [
    {
      code: 'answerShown',
      values: { text: ends.join(' – ') },
      path,
      message: `${fieldOf(path)} gives the answer away: ${ends.join(' to ')}`,
    },
  ]
}

/** Each answer that a text gives away. */
export function complain(
  text: string,
  answers: readonly string[],
  path: Path,
): Complaint[] {
  return answers
    .filter((answer) => reveals(text, answer))
    .map((answer) => ({
      code: 'answerShown',
      values: { text: answer },
      path,
      message: `${fieldOf(path)} gives the answer away: "${answer}"`,
    }))
}

/** Of `steps, 0, question, en` the question. */
function fieldOf(path: Path): string {
  return `${path[0] === 'steps' ? path[2] : path[0]}`
}

/** What is read of a cloze text while one number is asked: hints instead of its deletions. */
function shownFor(parts: readonly ClozePart[], number: number): string {
  return parts
    .map((part) => {
      if (part.number !== number) return part.text
      return part.hint && !offersChoice(part.hint) ? `[${part.hint}]` : '[…]'
    })
    .join('')
}

/** A hint such as "rises or falls" must hold the answer. */
function offersChoice(hint: string): boolean {
  return /\s(?:or|of)\s/.test(hint)
}
