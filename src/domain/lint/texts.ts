import { parseCloze } from '../card/cloze'
import { languages, type Language } from '../card/note'
import type { Path } from './rule'
import type { WrittenNote, WrittenTask } from '../card/written-note'

/** One text of a note in one language, as a student reads it (deletions filled in). */
export interface VisibleText {
  readonly role:
    | 'title'
    | 'prompt'
    | 'hint'
    | 'answer'
    | 'wrong option'
    | 'step'
    | 'solution'
    | 'label'
    | 'explanation'
    | 'evidence'
  readonly language: Language
  readonly text: string
  /** From the note on. */
  readonly path: Path
}

/** Every text of a note that a student can see. */
export function visibleTexts(note: WrittenNote): VisibleText[] {
  return languages.flatMap((language) => textsIn(note, language))
}

/** The texts of one role in both languages. */
export function textsOfRole(note: WrittenNote, role: VisibleText['role']): VisibleText[] {
  return visibleTexts(note).filter((text) => text.role === role)
}

/** A cloze text with its deletions filled in. */
export function filledIn(text: string): string {
  return parseCloze(text)
    .map((part) => part.text)
    .join('')
}

/** The text of a calculation without what stands for numbers: `{load} kg` becomes `… kg`. */
function withoutNumbers(text: string): string {
  return text.replaceAll(/\{[^{}]*\}/g, '…')
}

type TextMaker = (role: VisibleText['role'], value: string, ...path: Path) => VisibleText

function textsIn(note: WrittenNote, language: Language): VisibleText[] {
  const text: TextMaker = (role, value, ...path) => ({
    role,
    language,
    text: value,
    path: [...path, language],
  })
  const { mnemonic, evidence, correction } = note
  return [
    text('title', note.title[language], 'title'),
    ...askedIn(note, language, text),
    text('explanation', note.explanation[language], 'explanation'),
    ...(mnemonic ? [text('explanation', mnemonic[language], 'mnemonic')] : []),
    ...(evidence ? [text('evidence', evidence[language], 'evidence')] : []),
    ...(correction
      ? [text('evidence', correction.text[language], 'correction', 'text')]
      : []),
  ]
}

/** What is asked and answered. */
function askedIn(note: WrittenNote, language: Language, text: TextMaker): VisibleText[] {
  switch (note.kind) {
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
    case 'figure':
      return [
        ...(note.question ? [text('prompt', note.question[language], 'question')] : []),
        ...note.regions.flatMap(({ question, explanation }, index) => {
          const own: Path = ['regions', index]
          return [
            ...(question ? [text('prompt', question[language], ...own, 'question')] : []),
            ...(explanation
              ? [text('explanation', explanation[language], ...own, 'explanation')]
              : []),
          ]
        }),
      ]
    case 'calculation':
      return [
        text('prompt', withoutNumbers(note.question[language]), 'question'),
        text('solution', withoutNumbers(note.solution[language]), 'solution'),
        ...(note.mistakes ?? []).map((mistake, index) =>
          text('explanation', mistake.text[language], 'mistakes', index, 'text'),
        ),
      ]
    case 'case':
      return [
        text('prompt', note.vignette[language], 'vignette'),
        ...note.steps.flatMap((step, index) => {
          const under: TextMaker = (role, value, ...path) =>
            text(role, value, 'steps', index, ...path)
          return [
            ...taskIn(step, language, under),
            under('explanation', step.explanation[language], 'explanation'),
          ]
        }),
      ]
    case 'basic':
    case 'choice':
    case 'typed':
    case 'numeric':
    case 'ordering':
      return taskIn(note, language, text)
  }
}

/** The texts of what a note, or a step of a patient case, asks. */
function taskIn(task: WrittenTask, language: Language, text: TextMaker): VisibleText[] {
  const prompt = text('prompt', task.question[language], 'question')
  switch (task.kind) {
    case 'numeric':
      return [prompt]
    case 'basic':
      return [prompt, text('answer', task.answer[language], 'answer')]
    case 'typed':
      return [
        prompt,
        text('answer', task.answer[language], 'answer'),
        ...(task.accept?.[language] ?? []).map((accepted, index) => ({
          ...text('answer', accepted),
          path: ['accept', language, index],
        })),
      ]
    case 'choice':
      return [
        prompt,
        ...task.options.map((option, index) =>
          text(
            option.correct ? 'answer' : 'wrong option',
            option[language],
            'options',
            index,
          ),
        ),
      ]
    case 'ordering':
      return [
        prompt,
        ...task.steps.flatMap((step, index) =>
          'together' in step
            ? step.together.map((one, position) =>
                text('step', one[language], 'steps', index, 'together', position),
              )
            : [text('step', step[language], 'steps', index)],
        ),
      ]
  }
}
