import { languages, type Language, type Note } from '../card/note'
import { mapTexts, textsOf } from './note-texts'
import { hasWordings, wordingKey, type OwnWording, type OwnWordings } from './override'
import { misfitOf, type TextRule } from './text-rule'

/**
 * What becomes of the student's own words for a text. `kept`: they stand on the card; `changed`: they do too,
 * but the shipped text is another than the one that she replaced; `held`: the same, but among several like
 * texts they may have been meant for another one, so the shipped text is shown until she decides; `homeless`:
 * the note has no such text any more, or one that they do not fit.
 */
export type WordingState = 'kept' | 'changed' | 'held' | 'homeless'

export interface Wording extends OwnWording {
  readonly key: string
  readonly state: WordingState
  /** The shipped text of today; undefined where there is none. */
  readonly now?: string
}

/** What becomes of each of the student's own words, in the order in which the note's texts are read. */
export function wordingsOf(note: Note, texts: OwnWordings): readonly Wording[] {
  const placed = textsOf(note).flatMap(({ path, rule, text }) =>
    languages.flatMap((language): Wording[] => {
      const key = wordingKey(path, language)
      const wording = texts[key]
      if (!wording) return []
      const now = text[language]
      return [{ key, ...wording, now, state: stateOf(path, wording, now, rule) }]
    }),
  )
  const known = new Set(placed.map(({ key }) => key))
  const homeless = Object.entries(texts).flatMap(([key, wording]): Wording[] =>
    known.has(key) ? [] : [{ key, ...wording, state: 'homeless' }],
  )
  return [...placed, ...homeless]
}

function stateOf(
  path: string,
  { own, shipped }: OwnWording,
  now: string,
  rule: TextRule,
): WordingState {
  if (misfitOf(own, now, rule)) return 'homeless'
  if (now === shipped || now === own) return 'kept'
  return isOneOfSeveral(path) ? 'held' : 'changed'
}

/** An option or a step is known by its number alone, which another one may have by now. */
function isOneOfSeveral(path: string): boolean {
  return /\.\d+/.test(path)
}

/** A shipped note as the student words it. */
export interface OwnVersion {
  readonly note: Note
  /** Some shipped text has changed since she replaced it: she has to look at both. */
  readonly outdated: boolean
}

/** The note with the student's own words in it; undefined where she has none. */
export function ownVersionOf(note: Note, texts: OwnWordings): OwnVersion | undefined {
  if (!hasWordings(texts)) return undefined
  const wordings = wordingsOf(note, texts)
  const shown = new Map(
    wordings.flatMap(({ key, own, state }) =>
      state === 'kept' || state === 'changed' ? [[key, own] as const] : [],
    ),
  )
  const outdated = wordings.some(({ state }) => state !== 'kept')
  const said = (path: string, language: Language, text: string): string =>
    shown.get(wordingKey(path, language)) ?? text
  return {
    outdated,
    note: mapTexts(note, ({ path }, { en, nl }) => ({
      en: said(path, 'en', en),
      nl: said(path, 'nl', nl),
    })),
  }
}
