import { languages, type Note } from '../card/note'
import { textsOf } from './note-texts'
import { wordingKey, type OwnWording, type OwnWordings } from './override'
import type { TypedTexts } from './problems'

/**
 * The student's own words once what stands in the fields is saved. A field that says what is shipped has none;
 * words that she changed are compared with the shipped text of today from now on, others with that of when
 * she wrote them; homeless ones stay, so that she can look at them.
 * @param typed texts that can be saved; those that she did not touch may be absent
 */
export function reworded(
  shipped: Note,
  texts: OwnWordings,
  typed: TypedTexts,
): OwnWordings {
  const known = textsOf(shipped).flatMap(({ path, text }) =>
    languages.map((language) => [wordingKey(path, language), text[language]] as const),
  )
  const kept = { ...texts }
  for (const [key, now] of known) {
    const own = typed[key]?.trim()
    if (own === undefined) continue
    if (own === now) delete kept[key]
    else if (own !== texts[key]?.own) kept[key] = { own, shipped: now }
  }
  return kept
}

/** She looked at both and keeps hers: it is compared with the shipped text of today from now on. */
export function keptMine(texts: OwnWordings, key: string, now: string): OwnWordings {
  const wording = texts[key]
  if (!wording) return texts
  const settled: OwnWording = { ...wording, shipped: now }
  return { ...texts, [key]: settled }
}

/** She takes the shipped text, or puts away words that have no place any more. */
export function withoutMine(texts: OwnWordings, key: string): OwnWordings {
  const { [key]: _, ...others } = texts
  return others
}
