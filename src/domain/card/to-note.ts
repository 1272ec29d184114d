import { quantityTexts } from '../grading/quantity-text'
import type { Figure, FigureReference } from './figure'
import type { Bilingual, Note, TermFace } from './note'
import type { Ends, OrderingStep, StepTask } from './task'
import type { WrittenNote, WrittenTask } from './written-note'

const usualTermFaces: readonly TermFace[] = ['definition', 'term']
const usualQuestion: Bilingual = {
  en: 'What is marked here?',
  nl: 'Wat is hier gemarkeerd?',
}

/** By id. */
type Figures = ReadonlyMap<string, Figure>

/** A note as the program uses it, out of a note as it is written in cards/ or by a student. */
export function toNote(written: WrittenNote, figures: Figures = new Map()): Note {
  const base = baseOf(written, figures)
  switch (written.kind) {
    case 'term':
      return {
        ...base,
        kind: 'term',
        term: written.term,
        definition: written.definition,
        faces: written.faces ?? usualTermFaces,
      }
    case 'cloze':
      return { ...base, kind: 'cloze', text: written.text }
    case 'figure':
      return figureNote(written, base, figures)
    case 'calculation':
      return {
        ...base,
        kind: 'calculation',
        question: written.question,
        variables: written.variables,
        formula: written.formula,
        unit: written.unit,
        decimals: written.decimals,
        tolerance: written.tolerance,
        solution: written.solution,
        mistakes: written.mistakes ?? [],
      }
    case 'case':
      return {
        ...base,
        kind: 'case',
        vignette: written.vignette,
        steps: written.steps.map((step) => ({
          task: taskOf(step),
          explanation: step.explanation,
          beneath: step.beneath ?? [],
        })),
      }
    case 'basic':
    case 'choice':
    case 'typed':
    case 'numeric':
    case 'ordering':
      return { ...base, ...taskOf(written) }
  }
}

function baseOf(written: WrittenNote, figures: Figures) {
  const figure = written.figure && figures.get(written.figure)
  return {
    id: written.id,
    title: written.title,
    facts: written.facts,
    sources: written.sources,
    explanation: written.explanation,
    ...(written.evidence && { evidence: written.evidence }),
    ...(written.mnemonic && { mnemonic: written.mnemonic }),
    ...(figure && { figure: referenceTo(figure) }),
    ...(written.correction && { correction: written.correction }),
    ...(written.writtenIn && { writtenIn: written.writtenIn }),
  }
}

/** @throws when the note names a figure or a region that does not exist; `checkFigures` says so before. */
function figureNote(
  written: WrittenNote & { kind: 'figure' },
  base: ReturnType<typeof baseOf>,
  figures: Figures,
): Note {
  const figure = figures.get(written.figure)
  if (!figure) throw new Error(`there is no figure ${written.figure}`)
  const { question = usualQuestion } = written
  return {
    ...base,
    kind: 'figure',
    figure: referenceTo(figure),
    regions: written.regions.map(({ id, ...own }) => {
      const region = figure.regions.find((one) => one.id === id)
      if (!region) throw new Error(`figure ${figure.id} has no region ${id}`)
      return { ...region, question, ...own }
    }),
  }
}

function referenceTo({ id, title, width, height }: Figure): FigureReference {
  return { id, title, width, height }
}

/** What is asked, without what only a note or a step carries. */
function taskOf(written: WrittenTask): StepTask {
  const { question } = written
  switch (written.kind) {
    case 'basic':
      return { kind: 'basic', question, answer: written.answer }
    case 'choice':
      return {
        kind: 'choice',
        question,
        several: written.several === true,
        options: written.options.map(({ en, nl, correct }) => ({
          text: { en, nl },
          correct: correct === true,
        })),
      }
    case 'typed':
      return {
        kind: 'typed',
        question,
        answer: written.answer,
        accept: acceptedIn(written.accept),
      }
    case 'numeric': {
      const ends = endsOf(written)
      return {
        kind: 'numeric',
        question,
        ends,
        tolerance: written.tolerance ?? 0,
        unit: written.unit,
        answer: quantityTexts(ends, written.unit),
      }
    }
    case 'ordering':
      return {
        kind: 'ordering',
        question,
        steps: written.steps.map((step): OrderingStep =>
          'together' in step ? step.together : [step],
        ),
      }
  }
}

function acceptedIn(
  accept: Partial<Bilingual<readonly string[]>> = {},
): Bilingual<readonly string[]> {
  return { en: accept.en ?? [], nl: accept.nl ?? [] }
}

/** The one number, or the two ends of the range, that a numeric note or step has. */
function endsOf({
  value,
  range,
}: {
  readonly value?: number
  readonly range?: readonly [number, number]
}): Ends {
  return range ?? [value ?? Number.NaN]
}
