import type { EvidenceFact } from '../../domain/card/catalogue'
import type { Bilingual } from '../../domain/card/note'
import { notesByTopic, type Deck } from '../deck'
import type { Fact } from '../schema'

/** The facts that notes name, with what a student may read of them. */
export function factsOf(deck: Deck): Record<string, EvidenceFact> {
  const notes = notesByTopic(deck).map(({ note }) => note)
  const named = new Set(notes.flatMap(({ facts }) => facts))
  return Object.fromEntries(
    [...deck.facts.values()]
      .filter(({ id }) => named.has(id))
      .map((fact) => {
        const { id, consensus } = fact
        // What the evidence base notes beside a fact is for those who write cards; the cards say it to students.
        const nuance =
          consensus === 'contested' &&
          notes.find(({ facts, evidence }) => evidence && facts.includes(id))?.evidence
        return [id, { statement: readable(fact), consensus, ...(nuance && { nuance }) }]
      }),
  )
}

/** The evidence base calls the article that it started from "the seed", a word that no student knows. */
function readable({ en, nl }: Fact): Bilingual {
  if (!/\bseed\b/i.test(en)) return { en, nl }
  return {
    en: en.replaceAll('The seed', 'The article').replaceAll('the seed', 'the article'),
    nl: nl.replaceAll('De bron', 'Het artikel').replaceAll('de bron', 'het artikel'),
  }
}
