import type { TopicId } from '../card/catalogue'
import type { Bilingual, Language, NoteKind, TermFace } from '../card/note'
import { ownTopic } from './ids'
import {
  blankStep,
  blankTask,
  blankText,
  blankVariable,
  stepRange,
  type OwnMistake,
  type OwnStep,
  type OwnTask,
  type OwnVariable,
} from './own-task'

/** The kinds of note that a student can write. */
export const ownKinds = [
  'basic',
  'term',
  'cloze',
  'choice',
  'typed',
  'numeric',
  'ordering',
  'calculation',
  'case',
] as const satisfies readonly NoteKind[]
export type OwnKind = (typeof ownKinds)[number]

export const ownLanguages = ['en', 'nl', 'both'] as const
export type OwnLanguages = (typeof ownLanguages)[number]

/**
 * A note as the editor holds it. One shape for all kinds, so that what was typed stays when the kind is changed.
 * What kinds that came later need is absent until something was written there.
 */
export interface OwnFields extends OwnTask {
  readonly kind: OwnKind
  readonly topic: TopicId
  readonly languages: OwnLanguages
  readonly tags: readonly string[]
  /** May be blank: the note is then named by what it asks. */
  readonly title: Bilingual
  /** May be blank. */
  readonly explanation: Bilingual
  /** Which cards a term gives. */
  readonly faces: readonly TermFace[]
  /** The numbers that are drawn anew for a calculation. */
  readonly variables?: readonly OwnVariable[]
  readonly formula?: string
  /** How many decimals the result has. */
  readonly decimals?: number
  /** The worked solution; may be blank. */
  readonly solution?: Bilingual
  readonly mistakes?: readonly OwnMistake[]
  /** Of a patient case. */
  readonly steps?: readonly OwnStep[]
}

export interface OwnNote {
  /** As `ownNoteId` makes it; a student's memory hangs on it. */
  readonly id: string
  readonly fields: OwnFields
  /** Epoch ms. */
  readonly createdAt: number
  readonly updatedAt: number
  /** Its cards are withdrawn, their history stays; undo brings them back. */
  readonly deletedAt?: number
}

/** What is being written and was not saved yet. */
export interface OwnDraft {
  /** Of the note, or of a note that does not exist yet (`isNewDraft`). */
  readonly id: string
  readonly fields: OwnFields
  readonly savedAt: number
}

/** Characters of one text, tags of one note, characters of a tag. */
export const longestText = 4_000
export const mostTags = 20
export const longestTag = 40

/** A note of which nothing is written yet. */
export function blankFields(languages: OwnLanguages): OwnFields {
  return {
    ...blankTask,
    kind: 'basic',
    topic: ownTopic,
    languages,
    tags: [],
    title: blankText,
    explanation: blankText,
    faces: ['definition', 'term'],
  }
}

/** The numbers of a calculation, as far as they are written. */
export function variablesOf({
  variables,
}: Pick<OwnFields, 'variables'>): readonly OwnVariable[] {
  return variables ?? [blankVariable]
}

/** The steps of a patient case, as far as they are written. */
export function stepsOf({ steps }: Pick<OwnFields, 'steps'>): readonly OwnStep[] {
  return steps ?? Array.from({ length: stepRange.min }, () => blankStep)
}

/** The next note goes where this one went, and everything else is blank. */
export function nextFields({ kind, topic, languages, tags }: OwnFields): OwnFields {
  return { ...blankFields(languages), kind, topic, tags }
}

/** Whether anything was written that would be missed. */
export function isBlankDraft(fields: OwnFields): boolean {
  return textsOf(fields).every(({ en, nl }) => en.trim() === '' && nl.trim() === '')
}

/** Every text of a note that is written as prose. */
export function textsOf(fields: OwnFields): readonly Bilingual[] {
  const { title, explanation, solution = blankText, mistakes = [], steps = [] } = fields
  return [
    title,
    ...[fields, ...steps].flatMap(({ prompt, answer, options, order = [] }) => [
      prompt,
      answer,
      ...[...options, ...order].map(({ text }) => text),
    ]),
    explanation,
    solution,
    ...[...mistakes.map(({ text }) => text), ...steps.map((step) => step.explanation)],
  ]
}

/** The languages in which its texts are written. */
export function languagesOf({
  languages,
}: Pick<OwnFields, 'languages'>): readonly Language[] {
  return languages === 'both' ? ['en', 'nl'] : [languages]
}
