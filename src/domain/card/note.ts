import type { FigureReference, FigureRegion } from './figure'
import type {
  BasicTask,
  CalculationTask,
  CaseTask,
  ChoiceTask,
  NumericTask,
  OrderingTask,
  TypedTask,
} from './task'

/** The two languages of every shipped text. */
export type Language = 'en' | 'nl'
export const languages: readonly Language[] = ['en', 'nl']

/** One value in both languages. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>

/** What every note carries, whatever its kind. A note is authored in cards/ and gives one or more cards. */
interface NoteBase {
  /** Stable for ever: a student's memory hangs on it. Lower-case words joined by hyphens. */
  readonly id: string
  /** Short name of the subject matter, shown in lists and on the undo button; never gives the answer away. */
  readonly title: Bilingual
  /** Fact ids of the evidence base (F001 …) that the note is built on. */
  readonly facts: readonly string[]
  /** Keys into the sources. */
  readonly sources: readonly string[]
  /** One to three sentences shown after the answer: a reason, a mechanism or a clinical meaning. */
  readonly explanation: Bilingual
  /** "What current evidence says": present where today's evidence disagrees with what is commonly taught. */
  readonly evidence?: Bilingual
  /** A way to remember the answer; only where there is a good one. */
  readonly mnemonic?: Bilingual
  /** A figure shown with the explanation. */
  readonly figure?: FigureReference
  /** A fact was corrected: the card comes back once, with what changed. */
  readonly correction?: Correction
  /** A student's own note in this language only: both languages hold the same, and it is shown in this one. */
  readonly writtenIn?: Language
  /** A student's own note whose texts hold Markdown: the same note with its marks, as it is drawn. Its own texts are plain. */
  readonly markup?: Note
}

export interface Correction {
  /** 2 for the first correction, then one more each time. */
  readonly version: number
  readonly text: Bilingual
}

/** What a card of a term note asks for. */
export type TermFace = 'definition' | 'term' | 'to-en' | 'to-nl'

/** A term and its definition, asked in both directions; with `to-en` and `to-nl` also as a translation. */
export interface TermNote extends NoteBase {
  readonly kind: 'term'
  readonly term: Bilingual
  readonly definition: Bilingual
  readonly faces: readonly TermFace[]
}

/** A text with deletions `{{c1::answer}}` or `{{c1::answer::hint}}`; each number is one card. */
export interface ClozeNote extends NoteBase {
  readonly kind: 'cloze'
  readonly text: Bilingual
}

/** A figure of which regions are asked; each region is one card, its label the answer. */
export interface FigureNote extends NoteBase {
  readonly kind: 'figure'
  readonly figure: FigureReference
  readonly regions: readonly AskedRegion[]
}

export interface AskedRegion extends FigureRegion {
  readonly question: Bilingual
  /** Instead of the explanation of the note. */
  readonly explanation?: Bilingual
}

export type BasicNote = NoteBase & BasicTask
export type ChoiceNote = NoteBase & ChoiceTask
export type TypedNote = NoteBase & TypedTask
export type NumericNote = NoteBase & NumericTask
export type OrderingNote = NoteBase & OrderingTask
export type CalculationNote = NoteBase & CalculationTask
export type CaseNote = NoteBase & CaseTask

export type Note =
  | BasicNote
  | TermNote
  | ClozeNote
  | ChoiceNote
  | TypedNote
  | NumericNote
  | OrderingNote
  | FigureNote
  | CalculationNote
  | CaseNote
export type NoteKind = Note['kind']

/** Every kind, in the order in which they are listed. */
export const noteKinds = [
  'basic',
  'term',
  'cloze',
  'choice',
  'typed',
  'numeric',
  'ordering',
  'figure',
  'calculation',
  'case',
] as const satisfies readonly NoteKind[]

/** A publication or guideline. `doi` is the bare DOI, without address. */
export interface Source {
  readonly reference: string
  readonly doi?: string
  /** What a reader should know of it: that it is a preprint, a web page or a textbook. */
  readonly remark?: Bilingual
}
