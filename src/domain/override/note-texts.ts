import type { Bilingual, Note } from '../card/note'
import type { StepTask } from '../card/task'
import type { TextRule } from './text-rule'

/** Where a text of a note stands. */
export interface TextPlace {
  /** As the note is written in cards/: `question`, `options.2`, `steps.1.explanation`; regions of a figure by id. */
  readonly path: string
  readonly rule: TextRule
}

/** A text of a note that a student may word herself. */
export interface NoteText extends TextPlace {
  readonly text: Bilingual
}

type Map = (place: TextPlace, text: Bilingual) => Bilingual
/** Maps one text by its path. */
type Said = (path: string, text: Bilingual, rule?: TextRule) => Bilingual

/** The texts of a note, in the order in which they are read. Numbers, units, formulas and labels of figures are none. */
export function textsOf(note: Note): readonly NoteText[] {
  const texts: NoteText[] = []
  mapTexts(note, (place, text) => {
    texts.push({ ...place, text })
    return text
  })
  return texts
}

/** The note with every text that `textsOf` tells of replaced; whatever else it holds stays. */
export function mapTexts(note: Note, map: Map): Note {
  const said: Said = (path, text, rule = 'needed') => map({ path, rule }, text)
  const title = said('title', note.title)
  const asked = mapAsked({ ...note, title }, said)
  const { evidence, mnemonic } = note
  return {
    ...asked,
    explanation: said('explanation', note.explanation, 'optional'),
    ...(evidence && { evidence: said('evidence', evidence, 'optional') }),
    ...(mnemonic && { mnemonic: said('mnemonic', mnemonic, 'optional') }),
  }
}

function mapAsked(note: Note, said: Said): Note {
  switch (note.kind) {
    case 'term':
      return {
        ...note,
        term: said('term', note.term),
        definition: said('definition', note.definition),
      }
    case 'cloze':
      return { ...note, text: said('text', note.text, 'cloze') }
    case 'figure':
      return {
        ...note,
        regions: note.regions.map((region) => ({
          ...region,
          question: said(`regions.${region.id}.question`, region.question),
          ...(region.explanation && {
            explanation: said(
              `regions.${region.id}.explanation`,
              region.explanation,
              'optional',
            ),
          }),
        })),
      }
    case 'calculation':
      return {
        ...note,
        question: said('question', note.question, 'braces'),
        solution: said('solution', note.solution, 'braces'),
        mistakes: note.mistakes.map((mistake, index) => ({
          ...mistake,
          text: said(`mistakes.${index}.text`, mistake.text, 'braces'),
        })),
      }
    case 'case':
      return {
        ...note,
        vignette: said('vignette', note.vignette),
        steps: note.steps.map((step, index) => {
          const under: Said = (path, ...rest) => said(`steps.${index}.${path}`, ...rest)
          return {
            ...step,
            task: mapTask(step.task, under),
            explanation: under('explanation', step.explanation, 'optional'),
          }
        }),
      }
    case 'basic':
    case 'choice':
    case 'typed':
    case 'numeric':
    case 'ordering':
      return { ...note, ...mapTask(note, said) }
  }
}

function mapTask(task: StepTask, said: Said): StepTask {
  const question = said('question', task.question)
  switch (task.kind) {
    case 'basic':
      return { ...task, question, answer: said('answer', task.answer) }
    case 'choice':
      return {
        ...task,
        question,
        options: task.options.map((option, index) => ({
          ...option,
          text: said(`options.${index}`, option.text),
        })),
      }
    case 'typed': {
      const answer = said('answer', task.answer)
      const { en, nl } = task.accept
      const accept = said('accept', { en: joined(en), nl: joined(nl) }, 'optional')
      const parts = { en: parted(accept.en), nl: parted(accept.nl) }
      return { ...task, question, answer, accept: parts }
    }
    case 'numeric':
      return { ...task, question }
    case 'ordering':
      return {
        ...task,
        question,
        steps: task.steps.map((places, index) =>
          places.map((text, position) =>
            said(
              places.length === 1
                ? `steps.${index}`
                : `steps.${index}.together.${position}`,
              text,
            ),
          ),
        ),
      }
  }
}

/** What is accepted beside an answer is one text, as in the editor of own notes. */
function joined(accepted: readonly string[]): string {
  return accepted.join('; ')
}

function parted(text: string): readonly string[] {
  return text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
