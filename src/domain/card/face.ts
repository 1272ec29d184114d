import { seededShuffle } from '../scheduling/seed'
import { parseCloze, type ClozePart } from './cloze'
import type { ChoiceNote, ClozeNote, Language, Note, TermFace, TermNote } from './note'

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
  'question' | 'define' | 'name' | 'translate-en' | 'translate-nl' | 'complete' | 'choose'

/** One option of a multiple-choice card, in the order in which it is shown. */
export interface FaceOption {
  /** Index into the note's options. */
  readonly index: number
  readonly text: string
  readonly correct: boolean
}

/** Everything that is drawn of one card in one language. */
export interface CardFace {
  readonly ask: Ask
  readonly prompt: readonly Segment[]
  readonly answer: readonly Segment[]
  /** Only for `choose`. */
  readonly options?: readonly FaceOption[]
  readonly explanation: string
  /** "What current evidence says". */
  readonly evidence?: string
  /** Language of the prompt; differs from that of the answer only in a translation. */
  readonly promptLanguage: Language
  readonly answerLanguage: Language
}

type Sides = Omit<CardFace, 'explanation' | 'evidence'>

/**
 * What is drawn of a card.
 * @param face which side is asked: a `TermFace`, `c1`, `c2` … for a cloze; the other kinds have one face
 * only. An unknown face of a term asks for its definition, an unknown one of a cloze blanks nothing.
 * @param language of the card; a translation keeps its own two languages, explanation and evidence follow it
 * @param optionSeed decides the order of the options
 */
export function cardFace(
  note: Note,
  face: string,
  language: Language,
  optionSeed: string,
): CardFace {
  return {
    ...sidesOf(note, face, language, optionSeed),
    explanation: note.explanation[language],
    ...(note.evidence && { evidence: note.evidence[language] }),
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
      return sides('question', language, note.question[language], note.answer[language])
    case 'term':
      return termSides(note, termFace(face), language)
    case 'cloze':
      return clozeSides(note, face, language)
    case 'choice':
      return choiceSides(note, language, optionSeed)
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

function choiceSides(note: ChoiceNote, language: Language, optionSeed: string): Sides {
  const options = note.options.map(({ text, correct }, index): FaceOption => ({
    index,
    text: text[language],
    correct,
  }))
  return {
    ...sides('choose', language, note.question[language], ''),
    answer: options.filter(({ correct }) => correct).map(({ text }) => plain(text)),
    options: seededShuffle(options, optionSeed),
  }
}
