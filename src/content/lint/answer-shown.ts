import { clozeNumbers, parseCloze, type ClozePart } from '../../domain/card/cloze'
import { languages, type Language } from '../../domain/card/note'
import type { Deck } from '../deck'
import type { AuthoredNote } from '../schema'
import { numbersIn } from './numbers'
import { perNote, type Complaint } from './rule'
import { textsOfRole } from './texts'
import { namesOf, reveals } from './words'

/** The answer must not stand in the question, nor in what stands above it: the title, and what was corrected. */
export const answerShown = perNote((note, deck) =>
  languages.flatMap((language) => [
    ...(note.kind === 'figure'
      ? inFigureNote(note, language, deck)
      : complaintsOf(note, language)),
    ...correctionComplaints(note, language),
  ]),
)

function correctionComplaints(note: AuthoredNote, language: Language): Complaint[] {
  const { correction } = note
  if (!correction) return []
  const answers = textsOfRole(note, 'answer')
    .filter((answer) => answer.language === language)
    .map(({ text }) => text)
  return complain(correction.text[language], answers, ['correction', 'text', language])
}

/**
 * Neither what stands above a figure nor its other texts name the region that is asked; its title and the
 * place of the region are looked at once for all notes (region-named.ts).
 */
function inFigureNote(
  note: AuthoredNote & { kind: 'figure' },
  language: Language,
  { figures }: Deck,
): Complaint[] {
  const texts = figures.find((figure) => figure.texts.value.id === note.figure)?.texts
    .value
  if (!texts) return []
  return note.regions.flatMap(({ id, question = note.question }, index) => {
    const region = texts.regions.find((one) => one.id === id)
    if (!region) return []
    const answers = namesOf(region.label[language])
    const others = [
      ...texts.regions.filter((other) => other !== region).map(({ label }) => label),
      ...Object.values(texts.texts ?? {}),
    ]
    return [
      ...others
        .flatMap((other) => complain(other[language], answers, ['figure']))
        .map(({ message }) => ({ path: ['regions', index], message })),
      ...complain(note.title[language], answers, ['title', language]),
      ...(question
        ? complain(question[language], answers, ['question', language]).map(
            ({ message }) => ({ path: ['regions', index], message }),
          )
        : []),
    ]
  })
}

function complaintsOf(
  note: Exclude<AuthoredNote, { kind: 'figure' }>,
  language: Language,
): Complaint[] {
  const title = note.title[language]
  switch (note.kind) {
    case 'basic':
    case 'typed': {
      const answers = [
        note.answer[language],
        ...(note.kind === 'typed' ? (note.accept?.[language] ?? []) : []),
      ]
      return [
        ...complain(title, answers, ['title', language]),
        ...complain(note.question[language], answers, ['question', language]),
      ]
    }
    case 'numeric': {
      const ends = note.range ?? [note.value]
      return (['title', 'question'] as const)
        .filter((field) => {
          const shown: readonly (number | undefined)[] = numbersIn(
            note[field][language],
            language,
          )
          return ends.every((end) => shown.includes(end))
        })
        .map((field) => ({
          path: [field, language],
          message: `${field} gives the answer away: ${ends.join(' to ')}`,
        }))
    }
    // Their answers are made of numbers drawn later, or are all of what is shown.
    case 'calculation':
    case 'ordering':
    case 'case':
      return []
    case 'term': {
      if (note.faces?.every((face) => face === 'definition')) return []
      return complain(title, namesOf(note.term[language]), ['title', language])
    }
    case 'choice': {
      const question = note.question[language]
      const right = note.options
        .filter((option) => option.correct)
        .map((option) => option[language])
      // "Which is larger, A or B?" names every option and so gives nothing away.
      const namesAll = note.options.every((option) => reveals(question, option[language]))
      return [
        ...complain(title, right, ['title', language]),
        ...(namesAll ? [] : complain(question, right, ['question', language])),
      ]
    }
    case 'cloze': {
      const parts = parseCloze(note.text[language])
      return clozeNumbers(note.text[language]).flatMap((number) => {
        const asked = parts.filter((part) => part.number === number)
        const answers = asked.map((part) => part.text)
        return [
          ...complain(title, answers, ['title', language]),
          ...complain(shownFor(parts, number), answers, ['text', language]),
        ]
      })
    }
  }
}

function complain(text: string, answers: string[], path: string[]): Complaint[] {
  return answers
    .filter((answer) => reveals(text, answer))
    .map((answer) => ({ path, message: `${path[0]} gives the answer away: "${answer}"` }))
}

/** What is read of a cloze text while one number is asked: hints instead of its deletions. */
function shownFor(parts: readonly ClozePart[], number: number): string {
  return parts
    .map((part) => {
      if (part.number !== number) return part.text
      return part.hint && !offersChoice(part.hint) ? `[${part.hint}]` : '[…]'
    })
    .join('')
}

/** A hint such as "rises or falls" must hold the answer. */
function offersChoice(hint: string): boolean {
  return /\s(?:or|of)\s/.test(hint)
}
