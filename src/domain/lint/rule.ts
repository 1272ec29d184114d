import type { WrittenNote, WrittenTask } from '../card/written-note'

/** Where in a note something stands: `question`, `en`. */
export type Path = readonly (string | number)[]

/** What a rule says about one note; the path starts at the note. */
export interface Complaint {
  readonly path: Path
  /** For those who write the shipped cards. */
  readonly message: string
  /** For a student, who is told in her language. */
  readonly code: ComplaintCode
  readonly values?: Readonly<Record<string, string | number>>
}

export type ComplaintCode =
  | 'answerShown'
  | 'bracesLeft'
  | 'calculationFormula'
  | 'calculationMistake'
  | 'calculationName'
  | 'calculationNoAnswer'
  | 'calculationRange'
  | 'calculationUnsaid'
  | 'calculationUnused'
  | 'clozeGap'
  | 'clozeLanguages'
  | 'decimalMark'
  | 'explanationLong'
  | 'explanationRepeats'
  | 'explanationUnfinished'
  | 'listAnswer'
  | 'listQuestion'
  | 'optionLengths'
  | 'optionsEqual'
  | 'stepNamed'
  | 'stepPlaced'
  | 'stepTwice'
  | 'rangeOrder'
  | 'termInDefinition'
  | 'titleLong'
  | 'toleranceWide'
  | 'typedLong'
  | 'typedNeedless'
  | 'typedSeveral'
  | 'yesNo'

/** Something that does not belong on a card, found by looking at one note alone. */
export type NoteRule = (note: WrittenNote) => readonly Complaint[]

export function noteRule(complain: NoteRule): NoteRule {
  return complain
}

/** A rule on what is asked, whether by a note or by a step of a patient case. */
export function taskRule(
  complain: (task: WrittenTask) => readonly Complaint[],
): NoteRule {
  return (note) => {
    switch (note.kind) {
      case 'term':
      case 'cloze':
      case 'figure':
      case 'calculation':
        return []
      case 'case':
        return note.steps.flatMap((step, index) =>
          complain(step).map((complaint) => ({
            ...complaint,
            path: ['steps', index, ...complaint.path],
          })),
        )
      case 'basic':
      case 'choice':
      case 'typed':
      case 'numeric':
      case 'ordering':
        return complain(note)
    }
  }
}
