import { seededShuffle } from '../scheduling/seed'
import type { FigureReference } from './figure'
import { parseCloze, type ClozePart } from './cloze'
import type { ClozeNote, FigureNote, Language, Note, TermFace, TermNote } from './note'
import type { CalculationTask, CaseStep, ChoiceTask, StepTask } from './task'

/**
 * A stretch of what is drawn. `blank`: the deletion that is asked, its text the hint or an ellipsis in
 * square brackets; `answer`: that deletion filled in, on the answer side; `text`: everything else.
 */
export interface Segment {
  readonly text: string
  readonly role: 'text' | 'blank' | 'answer'
  /** Only on a blank whose author gave one. */
  readonly hint?: string
}

/** What the student is asked to do. */
export type Ask =
  | 'question'
  | 'define'
  | 'name'
  | 'translate-en'
  | 'translate-nl'
  | 'complete'
  | 'choose'
  | 'choose-several'
  | 'type'
  | 'number'
  | 'range'
  | 'calculate'
  | 'order'
  | 'case'

/** One option of a multiple-choice card, in the order in which it is shown. */
export interface FaceOption {
  /** Index into the note's options. */
  readonly index: number
  readonly text: string
  readonly correct: boolean
}

/** The region of a figure that is asked. */
export interface MarkedRegion {
  readonly id: string
  /** Where it is, for those who cannot see the mark. */
  readonly place: string
}

/** Everything that is drawn of one card in one language. */
export interface CardFace {
  readonly ask: Ask
  readonly prompt: readonly Segment[]
  readonly answer: readonly Segment[]
  /** Only for `choose` and `choose-several`. */
  readonly options?: readonly FaceOption[]
  readonly explanation: string
  /** A figure that goes with the explanation. */
  readonly figure?: FigureReference
  /** "What current evidence says". */
  readonly evidence?: string
  readonly mnemonic?: string
  /** Only for a region of a figure. */
  readonly marked?: MarkedRegion
  /** The worked solution of a calculation. */
  readonly solution?: string
  /** Language of the prompt; differs from that of the answer only in a translation. */
  readonly promptLanguage: Language
  readonly answerLanguage: Language
  /** Where the note holds Markdown: the same face with its marks, as it is drawn. */
  readonly markup?: CardFace
}

type Sides = Omit<
  CardFace,
  'explanation' | 'evidence' | 'mnemonic' | 'figure' | 'markup'
> &
  Partial<Pick<CardFace, 'explanation'>>

/**
 * What is drawn of a card.
 * @param face which side is asked: a `TermFace`, `c1`, `c2` … for a cloze; the other kinds have one face
 * only. An unknown face of a term asks for its definition, an unknown one of a cloze blanks nothing.
 * @param asked language of the card; a translation keeps its own two languages, explanation and evidence follow
 * it. An own note in one language is always shown in that one.
 * @param optionSeed decides the order of the options
 */
export function cardFace(
  note: Note,
  face: string,
  asked: Language,
  optionSeed: string,
): CardFace {
  const language = note.writtenIn ?? asked
  return {
    explanation: note.explanation[language],
    ...sidesOf(note, face, language, optionSeed),
    ...(note.evidence && { evidence: note.evidence[language] }),
    ...(note.mnemonic && { mnemonic: note.mnemonic[language] }),
    ...(note.kind !== 'figure' && note.figure && { figure: note.figure }),
    ...(note.markup && { markup: cardFace(note.markup, face, asked, optionSeed) }),
  }
}

function sidesOf(
  note: Note,
  face: string,
  language: Language,
  optionSeed: string,
): Sides {
  switch (note.kind) {
    case 'basic':
    case 'typed':
    case 'numeric':
    case 'choice':
    case 'ordering':
      return taskSides(note, language, optionSeed)
    case 'term':
      return termSides(note, termFace(face), language)
    case 'cloze':
      return clozeSides(note, face, language)
    case 'calculation':
      return calculationSides(note, language)
    case 'figure':
      return figureSides(note, face, language)
    case 'case':
      return sides('case', language, note.vignette[language], '')
  }
}

/** What is drawn of one step of a patient case. */
export function stepFace(
  { task, explanation }: CaseStep,
  language: Language,
  optionSeed: string,
): CardFace {
  return {
    ...taskSides(task, language, optionSeed),
    explanation: explanation[language],
  }
}

function taskSides(task: StepTask, language: Language, optionSeed: string): Sides {
  const question = task.question[language]
  switch (task.kind) {
    case 'basic':
      return sides('question', language, question, task.answer[language])
    case 'typed':
      return sides('type', language, question, task.answer[language])
    case 'numeric': {
      const ask = task.ends.length === 1 ? 'number' : 'range'
      return sides(ask, language, question, task.answer[language])
    }
    case 'choice':
      return choiceSides(task, language, optionSeed)
    case 'ordering': {
      const steps = task.steps.map((step) => step.map((one) => one[language]).join(' / '))
      const answer = steps.map((step, index) => `${index + 1}. ${step}`).join('; ')
      return sides('order', language, question, answer)
    }
  }
}

function sides(ask: Ask, language: Language, prompt: string, answer: string): Sides {
  return {
    ask,
    prompt: [plain(prompt)],
    answer: [plain(answer)],
    promptLanguage: language,
    answerLanguage: language,
  }
}

function plain(text: string): Segment {
  return { text, role: 'text' }
}

function termFace(face: string): TermFace {
  return face === 'term' || face === 'to-en' || face === 'to-nl' ? face : 'definition'
}

function termSides(note: TermNote, face: TermFace, language: Language): Sides {
  const { term, definition } = note
  switch (face) {
    case 'definition':
      return sides('define', language, term[language], definition[language])
    case 'term':
      return sides('name', language, definition[language], term[language])
    case 'to-en':
      return { ...sides('translate-en', 'nl', term.nl, term.en), answerLanguage: 'en' }
    case 'to-nl':
      return { ...sides('translate-nl', 'en', term.en, term.nl), answerLanguage: 'nl' }
  }
}

function clozeSides(note: ClozeNote, face: string, language: Language): Sides {
  const parts = parseCloze(note.text[language])
  const asked = (part: ClozePart): boolean => `c${part.number}` === face
  return {
    ask: 'complete',
    prompt: parts.map((part) => (asked(part) ? blank(part) : plain(part.text))),
    answer: parts.map((part) =>
      asked(part) ? { text: part.text, role: 'answer' } : plain(part.text),
    ),
    promptLanguage: language,
    answerLanguage: language,
  }
}

function blank({ hint }: ClozePart): Segment {
  if (hint === undefined) return { text: '[…]', role: 'blank' }
  return { text: `[${hint}]`, role: 'blank', hint }
}

function choiceSides(note: ChoiceTask, language: Language, optionSeed: string): Sides {
  const options = note.options.map(({ text, correct }, index): FaceOption => ({
    index,
    text: text[language],
    correct,
  }))
  const right = options.filter(({ correct }) => correct)
  return {
    ...sides(
      note.several ? 'choose-several' : 'choose',
      language,
      note.question[language],
      '',
    ),
    answer: [plain(right.map(({ text }) => text).join('; '))],
    options: seededShuffle(options, optionSeed),
  }
}

/** Indexes into the options of a question, in the order in which they are shown. */
export function shownOrder(
  { options }: Pick<ChoiceTask, 'options'>,
  optionSeed: string,
): number[] {
  return seededShuffle([...options.keys()], optionSeed)
}

/** What decides the order of what a card shows, or of what one step of it does. */
export function stepSeed(optionSeed: string, step?: number): string {
  return step === undefined ? optionSeed : `${optionSeed}/${step}`
}

/** An unknown region, which no shipped card has, asks for nothing. */
function figureSides(note: FigureNote, face: string, language: Language): Sides {
  const region = note.regions.find(({ id }) => id === face)
  if (!region) return sides('question', language, '', '')
  const { id, question, label, place, explanation } = region
  return {
    ...sides('question', language, question[language], label[language]),
    marked: { id, place: place[language] },
    ...(explanation && { explanation: explanation[language] }),
  }
}

/** A calculation that is not drawn shows its texts with the names of the variables. */
function calculationSides(task: CalculationTask, language: Language): Sides {
  const { question, answer, solution } = task.drawn ?? { ...task, answer: undefined }
  return {
    ...sides('calculate', language, question[language], answer?.[language] ?? ''),
    solution: solution[language],
  }
}
