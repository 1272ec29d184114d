import type { Deck } from '../deck'
import type { Path } from '../parse-file'
import type { Problem } from '../problem'
import type { AuthoredNote, AuthoredTask } from '../schema'
import type { FigureFile } from '../schema/figure'
import { figureTexts, visibleTexts, type VisibleText } from './texts'

/** Something a lecturer would not sign; finds every place of it in the deck. */
export type Rule = (deck: Deck) => readonly Problem[]

/** What a rule says about one note; the path starts at the note. */
export interface Complaint {
  readonly path: Path
  readonly message: string
}

/** A note with its place in the deck. */
export interface PlacedNote {
  readonly note: AuthoredNote
  readonly topic: string
  /** `file:line` of the note. */
  readonly place: string
  readonly problem: (complaint: Complaint) => Problem
}

/** Every note of the deck, file by file. */
export function placedNotes({ topicFiles }: Deck): PlacedNote[] {
  return topicFiles.flatMap(({ file, value, lineOf }) =>
    value.notes.map((note, index) => ({
      note,
      topic: value.topic,
      place: `${file}:${lineOf(['notes', index])}`,
      problem: ({ path, message }) => ({
        file,
        line: lineOf(['notes', index, ...path]),
        message: `note ${note.id}: ${message}`,
      }),
    })),
  )
}

/** Every note, each case followed by its steps as notes of their own kinds. */
export function placedTasks(deck: Deck): PlacedNote[] {
  return placedNotes(deck).flatMap((placed) => [placed, ...placedSteps(placed)])
}

function placedSteps(placed: PlacedNote): PlacedNote[] {
  const { note, topic, place, problem } = placed
  if (note.kind !== 'case') return []
  const { id, title, facts, sources } = note
  return note.steps.map((step, index) => ({
    note: { id, title, facts, sources, ...step },
    topic,
    place,
    problem: ({ path, message }) => problem({ path: ['steps', index, ...path], message }),
  }))
}

/**
 * A rule that looks at one note at a time, and at each step of a case as at a note of its kind.
 * @param complain what it says about a note; `owner` is the case that a step belongs to, else the note itself
 */
export function perNote(
  complain: (note: AuthoredNote, deck: Deck, owner: AuthoredNote) => readonly Complaint[],
): Rule {
  return (deck) =>
    placedNotes(deck).flatMap((placed) => {
      const { note, problem } = placed
      const ofSteps = placedSteps(placed).flatMap((step) =>
        complain(step.note, deck, note)
          .filter(({ path }) => !ofTheCase.has(path[0]))
          .map(step.problem),
      )
      return withoutDoubles([...complain(note, deck, note).map(problem), ...ofSteps])
    })
}

/** A rule on what is asked, whether by a note or by a step of a patient case. */
export function perTask(complain: (task: AuthoredTask) => readonly Complaint[]): Rule {
  return perNote((note) => {
    switch (note.kind) {
      case 'term':
      case 'cloze':
      case 'figure':
      case 'calculation':
        return []
      case 'case':
        return []
      case 'basic':
      case 'choice':
      case 'typed':
      case 'numeric':
      case 'ordering':
        return complain(note)
    }
  })
}

/** A rule about texts, those of one note or of one figure at a time. */
export function perTexts(
  complain: (texts: readonly VisibleText[]) => readonly Complaint[],
): Rule {
  return (deck) => [
    ...placedNotes(deck).flatMap(({ note, problem }) =>
      complain(visibleTexts(note)).map(problem),
    ),
    ...placedFigures(deck).flatMap(({ figure, problem }) =>
      complain(figureTexts(figure)).map(problem),
    ),
  ]
}

/** A figure's texts with their place in the deck. */
export interface PlacedFigure {
  readonly figure: FigureFile
  readonly problem: (complaint: Complaint) => Problem
}

/** Every figure of the deck. */
export function placedFigures({ figures }: Deck): PlacedFigure[] {
  return figures.map(({ texts: { file, value, lineOf } }) => ({
    figure: value,
    problem: ({ path, message }) => ({
      file,
      line: lineOf(path),
      message: `figure ${value.id}: ${message}`,
    }),
  }))
}

/** What a step has from its case, where it is complained of already. */
const ofTheCase = new Set<Path[number] | undefined>(['title', 'facts', 'sources'])

/** A text of a step is also one of its case. */
function withoutDoubles(problems: readonly Problem[]): Problem[] {
  const same = (one: Problem, other: Problem): boolean =>
    one.line === other.line && one.message === other.message
  return problems.filter(
    (problem, index) => problems.findIndex((other) => same(problem, other)) === index,
  )
}
