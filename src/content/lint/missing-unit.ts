import { parseCloze } from '../../domain/card/cloze'
import { languages, type Language } from '../../domain/card/note'
import type { Deck } from '../deck'
import type { Path } from '../parse-file'
import type { AuthoredNote, AuthoredTask } from '../schema'
import { numbersIn } from '../../domain/lint/numbers'
import { perNote, type Complaint } from './rule'
import { textsOfRole } from '../../domain/lint/texts'

const unit =
  '(?:%|°|kg|mg|g|ml|m/s|mmHg|cm|mm|min|s|h|sec\\w*|min\\w*|hours?|uur|uren|da(?:y|g)\\w*|weeks?|weken|months?|maand\\w*|years?|jaar|jaren|repetitions?|reps|herhaling\\w*|sets?|serie\\w*|times|keer|degrees|graden|points?|punten)(?![\\p{L}\\d])'

/** A number that is all of the answer, such as "65–85", "about 8" or "≥ 10". */
const bareNumber =
  /^(?:about|at least|at most|up to|circa|ongeveer|ten minste|minstens|hooguit|tot)?[\s<>≤≥~±+-]*\d[\d.,\s–-]*(?:(?:to|tot|and|en|or|of)\s+\d[\d.,]*)?$/iu

/** An answer gives the unit of its number when the fact has one; after a deletion it may follow. */
export const missingUnit = perNote((note, deck) => {
  const bare = note.kind === 'cloze' ? bareDeletions(note) : bareAnswers(note)
  return bare
    .filter(({ answer, language }) => factsGiveUnit(answer, language, note, deck))
    .map(({ answer, path }): Complaint => ({
      path,
      message: `the answer "${answer}" has no unit, the fact has one`,
    }))
})

interface BareAnswer {
  readonly answer: string
  readonly language: Language
  readonly path: Path
}

function bareAnswers(note: AuthoredNote): BareAnswer[] {
  if (note.kind === 'term') return []
  if (note.kind === 'numeric') return bareNumeric(note, [])
  const steps = note.kind === 'case' ? note.steps : []
  const numeric = steps.flatMap((step, index) =>
    step.kind === 'numeric' ? bareNumeric(step, ['steps', index]) : [],
  )
  const written = textsOfRole(note, 'answer')
    .filter(({ text }) => bareNumber.test(text))
    .map(({ text, language, path }) => ({ answer: text, language, path }))
  return [...numeric, ...written]
}

function bareNumeric(
  { value, range, unit: own }: AuthoredTask & { kind: 'numeric' },
  of: Path,
): BareAnswer[] {
  if (own !== 'none') return []
  return [{ answer: `${range?.[1] ?? value}`, language: 'en', path: [...of, 'unit'] }]
}

function bareDeletions(note: AuthoredNote & { kind: 'cloze' }): BareAnswer[] {
  const beginsWithUnit = new RegExp(`^[\\s-]?${unit}`, 'u')
  return languages.flatMap((language) => {
    const parts = parseCloze(note.text[language])
    return parts
      .filter(({ number, text }) => number !== undefined && bareNumber.test(text))
      .filter((part) => {
        const rest = parts.slice(parts.indexOf(part) + 1)
        return !beginsWithUnit.test(rest.map(({ text }) => text).join(''))
      })
      .map(({ text }) => ({ answer: text, language, path: ['text', language] }))
  })
}

/** Whether a fact writes the answer's last number with a unit behind it. */
function factsGiveUnit(
  answer: string,
  language: Language,
  note: AuthoredNote,
  { facts }: Deck,
): boolean {
  const sought = numbersIn(answer, language).at(-1)
  const numberWithUnit = new RegExp(`(?<![\\d.,])(\\d+(?:[.,]\\d+)?)[\\s-]?${unit}`, 'gu')
  return note.facts
    .flatMap((id) => facts.get(id)?.[language] ?? [])
    .flatMap((text) => [...text.matchAll(numberWithUnit)])
    .some((match) => Number(match[1]?.replace(',', '.')) === sought)
}
