import { parseCloze } from '../../domain/card/cloze'
import { languages, type Language } from '../../domain/card/note'
import type { Path } from '../parse-file'
import type { AuthoredNote } from '../schema'

/** One text of a note in one language, as a student reads it (deletions filled in). */
export interface VisibleText {
  readonly role:
    'title' | 'prompt' | 'hint' | 'answer' | 'wrong option' | 'explanation' | 'evidence'
  readonly language: Language
  readonly text: string
  /** From the note on. */
  readonly path: Path
}

/** Every text of a note that a student can see. */
export function visibleTexts(note: AuthoredNote): VisibleText[] {
  return languages.flatMap((language) => textsIn(note, language))
}

/** The texts of one role in both languages. */
export function textsOfRole(
  note: AuthoredNote,
  role: VisibleText['role'],
): VisibleText[] {
  return visibleTexts(note).filter((text) => text.role === role)
}

/** A cloze text with its deletions filled in. */
export function filledIn(text: string): string {
  return parseCloze(text)
    .map((part) => part.text)
    .join('')
}

function textsIn(note: AuthoredNote, language: Language): VisibleText[] {
  const text = (
    role: VisibleText['role'],
    value: string,
    ...path: Path
  ): VisibleText => ({
    role,
    language,
    text: value,
    path: [...path, language],
  })
  return [
    text('title', note.title[language], 'title'),
    ...(() => {
      switch (note.kind) {
        case 'basic':
          return [
            text('prompt', note.question[language], 'question'),
            text('answer', note.answer[language], 'answer'),
          ]
        case 'term':
          return [
            text('prompt', note.definition[language], 'definition'),
            text('answer', note.term[language], 'term'),
          ]
        case 'cloze':
          return [
            text('prompt', filledIn(note.text[language]), 'text'),
            ...parseCloze(note.text[language]).flatMap(({ hint }) =>
              hint === undefined ? [] : [text('hint', hint, 'text')],
            ),
          ]
        case 'choice':
          return [
            text('prompt', note.question[language], 'question'),
            ...note.options.map((option, index) =>
              text(
                option.correct ? 'answer' : 'wrong option',
                option[language],
                'options',
                index,
              ),
            ),
          ]
      }
    })(),
    text('explanation', note.explanation[language], 'explanation'),
    ...(note.evidence ? [text('evidence', note.evidence[language], 'evidence')] : []),
  ]
}
