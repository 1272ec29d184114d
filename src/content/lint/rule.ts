import { visibleTexts, type VisibleText } from '../../domain/lint/texts'
import type { Deck } from '../deck'
import type { Path } from '../parse-file'
import type { Problem } from '../problem'
import type { AuthoredNote } from '../schema'
import type { FigureFile } from '../schema/figure'
import { figureTexts } from './figure-texts'

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

/** A rule that looks at one note at a time. */
export function perNote(
  complain: (note: AuthoredNote, deck: Deck) => readonly Complaint[],
): Rule {
  return (deck) =>
    placedNotes(deck).flatMap(({ note, problem }) => complain(note, deck).map(problem))
}
