import type { Note } from '../card/note'
import type { StepTask } from '../card/task'
import type { WrittenNote, WrittenTask } from '../card/written-note'

/** Any finite answer will do: the bounds of a shipped calculation were checked when it was compiled. */
const finite = [-Number.MAX_VALUE, Number.MAX_VALUE] as const

/** A note in the shape in which the rules of `domain/lint` read it: the way back from `toNote`. */
export function asWritten(note: Note): WrittenNote {
  const { id, title, facts, sources, explanation, evidence, mnemonic } = note
  const base = {
    id,
    title,
    facts,
    sources,
    explanation,
    ...(evidence && { evidence }),
    ...(mnemonic && { mnemonic }),
  }
  switch (note.kind) {
    case 'term': {
      const { kind, term, definition, faces } = note
      return { ...base, kind, term, definition, faces }
    }
    case 'cloze':
      return { ...base, kind: note.kind, text: note.text }
    case 'figure': {
      const regions = note.regions.map((region) => ({
        id: region.id,
        question: region.question,
        ...(region.explanation && { explanation: region.explanation }),
      }))
      return { ...base, kind: note.kind, figure: note.figure.id, regions }
    }
    case 'calculation': {
      const { kind, question, variables, formula, unit, decimals, tolerance } = note
      const { solution, mistakes } = note
      const asked = { kind, question, variables, formula, unit, decimals, tolerance }
      return { ...base, ...asked, between: finite, solution, mistakes }
    }
    case 'case':
      return {
        ...base,
        kind: note.kind,
        vignette: note.vignette,
        steps: note.steps.map(({ task, ...step }) => ({ ...step, ...taskOf(task) })),
      }
    case 'basic':
    case 'choice':
    case 'typed':
    case 'numeric':
    case 'ordering':
      return { ...base, ...taskOf(note) }
  }
}

function taskOf(task: StepTask): WrittenTask {
  const { question } = task
  switch (task.kind) {
    case 'basic':
      return { kind: task.kind, question, answer: task.answer }
    case 'choice':
      return {
        kind: task.kind,
        question,
        options: task.options.map(({ text, correct }) => ({
          ...text,
          ...(correct && { correct }),
        })),
        ...(task.several && { several: task.several }),
      }
    case 'typed':
      return { kind: task.kind, question, answer: task.answer, accept: task.accept }
    case 'numeric': {
      const { ends, tolerance, unit } = task
      const [low, high] = ends
      const asked = high === undefined ? { value: low } : { range: [low, high] as const }
      return { kind: task.kind, question, ...asked, tolerance, unit }
    }
    case 'ordering':
      return {
        kind: task.kind,
        question,
        steps: task.steps.map((places) => {
          const [first, ...others] = places
          return first && others.length === 0 ? first : { together: places }
        }),
      }
  }
}
