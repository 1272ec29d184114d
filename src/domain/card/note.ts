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
}

/** One question, one answer. */
export interface BasicNote extends NoteBase {
  readonly kind: 'basic'
  readonly question: Bilingual
  readonly answer: Bilingual
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

export interface ChoiceOption {
  readonly text: Bilingual
  readonly correct: boolean
}

/** A question with options of which one is right. */
export interface ChoiceNote extends NoteBase {
  readonly kind: 'choice'
  readonly question: Bilingual
  readonly options: readonly ChoiceOption[]
}

export type Note = BasicNote | TermNote | ClozeNote | ChoiceNote
export type NoteKind = Note['kind']

/** A publication or guideline. `doi` is the bare DOI, without address. */
export interface Source {
  readonly reference: string
  readonly doi?: string
}
