import { clozeNumbers } from '../domain/card/cloze'
import type { Figure, FigureReference } from '../domain/card/figure'
import type { Bilingual, Note, TermFace } from '../domain/card/note'
import type { Ends, OrderingStep, StepTask } from '../domain/card/task'
import { quantityTexts } from '../domain/grading/quantity-text'
import type { AuthoredNote, AuthoredTask } from './schema'

const usualTermFaces: readonly TermFace[] = ['definition', 'term']
const usualQuestion: Bilingual = {
  en: 'What is marked here?',
  nl: 'Wat is hier gemarkeerd?',
}

/** By id. */
type Figures = ReadonlyMap<string, Figure>

/** A note as the program uses it, out of a note as it is written in cards/. */
export function toNote(authored: AuthoredNote, figures: Figures = new Map()): Note {
  const base = baseOf(authored, figures)
  switch (authored.kind) {
    case 'term':
      return {
        ...base,
        kind: 'term',
        term: authored.term,
        definition: authored.definition,
        faces: authored.faces ?? usualTermFaces,
      }
    case 'cloze':
      return { ...base, kind: 'cloze', text: authored.text }
    case 'figure':
      return figureNote(authored, base, figures)
    case 'calculation':
      return {
        ...base,
        kind: 'calculation',
        question: authored.question,
        variables: authored.variables,
        formula: authored.formula,
        unit: authored.unit,
        decimals: authored.decimals,
        tolerance: authored.tolerance,
        solution: authored.solution,
        mistakes: authored.mistakes ?? [],
      }
    case 'case':
      return {
        ...base,
        kind: 'case',
        vignette: authored.vignette,
        steps: authored.steps.map((step) => ({
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
      return { ...base, ...taskOf(authored) }
  }
}

function baseOf(authored: AuthoredNote, figures: Figures) {
  const figure = authored.figure && figures.get(authored.figure)
  return {
    id: authored.id,
    title: authored.title,
    facts: authored.facts,
    sources: authored.sources,
    explanation: authored.explanation,
    ...(authored.evidence && { evidence: authored.evidence }),
    ...(authored.mnemonic && { mnemonic: authored.mnemonic }),
    ...(figure && { figure: referenceTo(figure) }),
    ...(authored.correction && { correction: authored.correction }),
  }
}

/** @throws when the note names a figure or a region that does not exist; `checkFigures` says so before. */
function figureNote(
  authored: AuthoredNote & { kind: 'figure' },
  base: ReturnType<typeof baseOf>,
  figures: Figures,
): Note {
  const figure = figures.get(authored.figure)
  if (!figure) throw new Error(`there is no figure ${authored.figure}`)
  const { question = usualQuestion } = authored
  return {
    ...base,
    kind: 'figure',
    figure: referenceTo(figure),
    regions: authored.regions.map(({ id, ...own }) => {
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
function taskOf(authored: AuthoredTask): StepTask {
  const { question } = authored
  switch (authored.kind) {
    case 'basic':
      return { kind: 'basic', question, answer: authored.answer }
    case 'choice':
      return {
        kind: 'choice',
        question,
        several: authored.several === true,
        options: authored.options.map(({ en, nl, correct }) => ({
          text: { en, nl },
          correct: correct === true,
        })),
      }
    case 'typed':
      return {
        kind: 'typed',
        question,
        answer: authored.answer,
        accept: acceptedIn(authored.accept),
      }
    case 'numeric': {
      const ends = endsOf(authored)
      return {
        kind: 'numeric',
        question,
        ends,
        tolerance: authored.tolerance ?? 0,
        unit: authored.unit,
        answer: quantityTexts(ends, authored.unit),
      }
    }
    case 'ordering':
      return {
        kind: 'ordering',
        question,
        steps: authored.steps.map((step): OrderingStep =>
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

/** The faces of a note's cards, in learning order. */
export function facesOf(note: Note): readonly string[] {
  switch (note.kind) {
    case 'basic':
      return ['answer']
    case 'choice':
    case 'typed':
    case 'numeric':
    case 'ordering':
    case 'calculation':
    case 'case':
      return [note.kind]
    case 'figure':
      return note.regions.map(({ id }) => id)
    case 'term':
      return note.faces
    case 'cloze':
      return clozeNumbers(note.text.en).map((number) => `c${number}`)
  }
}
