import { noteKinds } from '../card/note'

/** What `is:` may ask for. */
export const states = [
  'due',
  'new',
  'learning',
  'review',
  'learned',
  'leech',
  'suspended',
  'buried',
  'flagged',
  'own',
  'overridden',
] as const
export type StateWord = (typeof states)[number]

/** Fields that are compared with a number, by the word that the student types. */
export const numberFields = [
  'stability',
  'difficulty',
  'retrievability',
  'due',
  'lapses',
  'answers',
] as const
export type NumberField = (typeof numberFields)[number]

/** Fields that are asked for a word. */
export const wordFields = ['topic', 'tag', 'is', 'kind', 'answered'] as const
export type WordField = (typeof wordFields)[number]

export type Field = WordField | NumberField
export const fields: readonly Field[] = [...wordFields, ...numberFields]
export const kindWords = noteKinds

/** `answered:` takes these words, and whole numbers of study days. */
export const dayWords = ['today', 'yesterday', 'week'] as const
export type DayWord = (typeof dayWords)[number]

export const comparisons = ['<=', '>=', '<', '>', '='] as const
export type Comparison = (typeof comparisons)[number]

/** A card forgotten this often after it was learned wants another look; Anki's own threshold. */
export const leechLapses = 8
