import { languages, type Language, type Note } from '../card/note'
import { noteComplaints } from '../lint/note-complaints'
import type { Complaint, ComplaintCode, Path } from '../lint/rule'
import { asWritten } from './as-written'
import { mapTexts, textsOf, type NoteText } from './note-texts'
import { wordingKey } from './override'
import { keptIn, misfitOf, type Misfit } from './text-rule'

/** Something that is wrong with how a student words a shipped note, and where. */
export interface WordingProblem {
  readonly path: string
  /** Undefined where it is about both languages. */
  readonly language?: Language
  readonly code: Misfit | ComplaintCode
  readonly values?: Complaint['values']
  /** Such a text cannot be saved. */
  readonly blocks: boolean
}

/** What stands in the fields of the editor, by path and language; where a text is absent, the shipped one does. */
export type TypedTexts = Readonly<Record<string, string>>

/** What cannot be saved, or where nothing is, what a strict lecturer would not sign of what she changed. */
export function wordingProblems(
  shipped: Note,
  typed: TypedTexts,
): readonly WordingProblem[] {
  const misfits = textsOf(shipped).flatMap((place) => misfitsIn(place, typed))
  if (misfits.length > 0) return misfits
  const before = new Set(noteComplaints(asWritten(shipped)).map(named))
  const worded = noteWith(shipped, typed)
  const places = textsOf(shipped)
  return noteComplaints(asWritten(worded))
    .filter((complaint) => !before.has(named(complaint)))
    .flatMap((complaint) => placed(complaint, shipped, places))
    .filter(({ path, language }) => !isLeftOut(typed, path, language))
}

/** The shipped note with the texts of the fields, where they may stand. */
export function noteWith(shipped: Note, typed: TypedTexts): Note {
  return mapTexts(shipped, ({ path, rule }, text) => {
    const said = (language: Language): string => {
      const own = typed[wordingKey(path, language)]?.trim()
      if (own === undefined || misfitOf(own, text[language], rule)) return text[language]
      return own
    }
    return { en: said('en'), nl: said('nl') }
  })
}

function misfitsIn(
  { path, rule, text }: NoteText,
  typed: TypedTexts,
): readonly WordingProblem[] {
  return languages.flatMap((language): WordingProblem[] => {
    const own = typed[wordingKey(path, language)]
    const code = own === undefined ? undefined : misfitOf(own, text[language], rule)
    if (!code) return []
    const kept = keptIn(text[language], rule).join(', ')
    return [{ path, language, code, values: { kept }, blocks: true }]
  })
}

/** What an optional text that was left out does not say has no flaws. */
function isLeftOut(
  typed: TypedTexts,
  path: string,
  language: Language | undefined,
): boolean {
  return language !== undefined && typed[wordingKey(path, language)]?.trim() === ''
}

/** A complaint is the same as before when it says the same of the same place. */
function named({ path, code, values }: Complaint): string {
  return JSON.stringify([path, code, values])
}

/** A complaint about what a student cannot change, a formula or a unit, is none of hers. */
function placed(
  { path, code, values }: Complaint,
  note: Note,
  places: readonly NoteText[],
): readonly WordingProblem[] {
  const language = languages.find((one) => path.includes(one))
  const wanted = pathIn(note, path)
  const place =
    places.find((one) => isAtOrIn(wanted, one.path)) ??
    places.find((one) => isAtOrIn(one.path, wanted))
  if (!place) return []
  return [
    {
      path: place.path,
      code,
      blocks: false,
      ...(language && { language }),
      ...(values && { values }),
    },
  ]
}

/** The path of a complaint as `textsOf` writes it. */
function pathIn(note: Note, path: Path): string {
  const [first, index] = path
  const region =
    note.kind === 'figure' && first === 'regions' && typeof index === 'number'
      ? note.regions[index]?.id
      : undefined
  return path
    .filter((part) => part !== 'en' && part !== 'nl')
    .map((part, at) => (at === 1 && region !== undefined ? region : part))
    .join('.')
}

function isAtOrIn(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`)
}
