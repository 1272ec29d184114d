import { noteKinds, type NoteKind } from '../card/note'
import { folded } from './folded'
import {
  dayWords,
  fields,
  states,
  type DayWord,
  type Field,
  type StateWord,
} from './terms'

/**
 * Words that mean one of the terms, folded: its own one, and what stands in the columns of the table in either
 * language. A student types what she reads. A test holds them to the texts of the columns.
 */
export interface Vocabulary<Word extends string> {
  /** The words of the search itself, in the order in which they are offered. */
  readonly own: readonly Word[]
  /** What else is understood, and as what. */
  readonly others: Readonly<Record<string, Word>>
}

export const fieldWords: Vocabulary<Field> = {
  own: fields,
  others: {
    tags: 'tag',
    state: 'is',
    recall: 'retrievability',
    onderwerp: 'topic',
    soort: 'kind',
    label: 'tag',
    labels: 'tag',
    toestand: 'is',
    terug: 'due',
    kans: 'retrievability',
    stabiliteit: 'stability',
    moeilijkheid: 'difficulty',
    vergeten: 'lapses',
    antwoorden: 'answers',
    beantwoord: 'answered',
  },
}

export const stateWords: Vocabulary<StateWord> = {
  own: states,
  others: {
    'aan de beurt': 'due',
    nieuw: 'new',
    'aan het leren': 'learning',
    herhaling: 'review',
    geleerd: 'learned',
    stilgezet: 'suspended',
    weggelegd: 'buried',
    gemarkeerd: 'flagged',
    eigen: 'own',
  },
}

export const kindVocabulary: Vocabulary<NoteKind> = {
  own: noteKinds,
  others: {
    question: 'basic',
    number: 'numeric',
    order: 'ordering',
    vraag: 'basic',
    begrip: 'term',
    invulzin: 'cloze',
    meerkeuze: 'choice',
    typen: 'typed',
    getal: 'numeric',
    volgorde: 'ordering',
    figuur: 'figure',
    berekening: 'calculation',
    casus: 'case',
  },
}

export const dayVocabulary: Vocabulary<DayWord> = {
  own: dayWords,
  others: { vandaag: 'today', gisteren: 'yesterday' },
}

/** Which word of the search is meant; undefined when none is. */
export function meaningOf<Word extends string>(
  typed: string,
  { own, others }: Vocabulary<Word>,
): Word | undefined {
  const plain = folded(typed)
  return own.find((word) => word === plain) ?? new Map(Object.entries(others)).get(plain)
}

/** Every word that is understood, the search's own ones first. */
export function allWords({ own, others }: Vocabulary<string>): readonly string[] {
  return [...own, ...Object.keys(others)]
}
