import { stringify } from 'yaml'
import type { Deck } from '../../../src/content/deck'
import { parseFile } from '../../../src/content/parse-file'
import { describeProblem } from '../../../src/content/problem'
import {
  seedFileSchema,
  sourcesFileSchema,
  topicFileSchema,
  topicsFileSchema,
  type AuthoredNote,
  type Fact,
  type GlossaryTerm,
} from '../../../src/content/schema'
import type * as v from 'valibot'

type OfKind<Kind> = Extract<AuthoredNote, { kind: Kind }>

const common = {
  title: { en: 'Title', nl: 'Titel' },
  explanation: { en: 'Because.', nl: 'Daarom.' },
  facts: ['F001'],
  sources: ['ONE2001'],
}

export const basic: OfKind<'basic'> = {
  ...common,
  id: 'basic-note',
  kind: 'basic',
  question: { en: 'What marks satellite cells?', nl: 'Wat kenmerkt satellietcellen?' },
  answer: { en: 'Pax7', nl: 'Pax7' },
}

export const term: OfKind<'term'> = {
  ...common,
  id: 'term-note',
  kind: 'term',
  term: { en: 'hyperplasia', nl: 'hyperplasie' },
  definition: { en: 'More muscle fibres', nl: 'Meer spiervezels' },
}

export const cloze: OfKind<'cloze'> = {
  ...common,
  id: 'cloze-note',
  kind: 'cloze',
  text: {
    en: 'In parallel {{c1::force}}, in series {{c2::velocity::how fast}}.',
    nl: 'Parallel {{c1::kracht}}, in serie {{c2::snelheid::hoe snel}}.',
  },
}

export const choice: OfKind<'choice'> = {
  ...common,
  id: 'choice-note',
  kind: 'choice',
  question: { en: 'How long is the rest?', nl: 'Hoe lang is de rust?' },
  options: [
    { en: 'Over 60 s', nl: 'Meer dan 60 s', correct: true },
    { en: '20–30 s', nl: '20–30 s' },
    { en: '10–20 s', nl: '10–20 s' },
  ],
}

export const fact: Fact = {
  id: 'F001',
  topic: 'A1',
  en: 'Rest longer than 60 s.',
  nl: 'Rust langer dan 60 s.',
  keyEn: '60 s',
  keyNl: '60 s',
  noteEn: null,
  nuanceNl: null,
  sources: ['ONE2001', 'SEED'],
  consensus: 'established',
  seedSections: ['S1'],
}

const name = { en: 'Name', nl: 'Naam' }

export const topicsFile: v.InferOutput<typeof topicsFileSchema> = {
  subjects: [
    { id: 'physiology', name },
    { id: 'training', name },
  ],
  topics: [
    { id: 'anatomy', facts: 'A1', subject: 'physiology', weight: 3, name },
    { id: 'volume', facts: 'B1', subject: 'training', weight: 1, name },
  ],
}

export const seedFile: v.InferOutput<typeof seedFileSchema> = {
  statements: [
    { section: 'S1', text: { en: 'Rest long.', nl: 'Rust lang.' }, facts: ['F001'] },
  ],
  references: [
    { key: 'TWO2002', support: 'listed', verdict: { en: 'Nothing.', nl: 'Niets.' } },
  ],
}

export interface DeckParts {
  /** Notes by topic; `anatomy` and `volume` exist. */
  readonly notes: Readonly<Record<string, readonly AuthoredNote[]>>
  /** Path by topic, where it is not the right one. */
  readonly paths?: Readonly<Record<string, string>>
  readonly topics?: v.InferOutput<typeof topicsFileSchema>
  readonly facts?: readonly Fact[]
  readonly seed?: v.InferOutput<typeof seedFileSchema>
  readonly glossary?: readonly GlossaryTerm[]
}

/** A deck in memory. Its files have the lines that the `yaml` package gives them. */
export function deckOf({
  notes,
  paths = {},
  topics = topicsFile,
  facts = [fact],
  seed = seedFile,
  glossary = [],
}: DeckParts): Deck {
  const usualPaths: Record<string, string> = {
    anatomy: 'cards/physiology/anatomy.yaml',
    volume: 'cards/training/volume.yaml',
  }
  return {
    topics: parsed('cards/topics.yaml', topics, topicsFileSchema),
    sources: parsed(
      'cards/sources.yaml',
      {
        ONE2001: { reference: 'One A. A study. 2001.', doi: '10.1000/1' },
        TWO2002: { reference: 'Two B. Another study. 2002.' },
        SEED: { reference: 'A blog.' },
      },
      sourcesFileSchema,
    ),
    topicFiles: Object.entries(notes).map(([topic, list]) =>
      parsed(
        paths[topic] ?? usualPaths[topic] ?? `cards/physiology/${topic}.yaml`,
        { topic, notes: [...list] },
        topicFileSchema,
      ),
    ),
    seed: parsed('cards/seed.yaml', seed, seedFileSchema),
    facts: new Map(facts.map((one) => [one.id, one])),
    glossary,
  }
}

function parsed<const Schema extends v.GenericSchema>(
  file: string,
  value: v.InferOutput<Schema>,
  schema: Schema,
) {
  const result = parseFile(
    file,
    stringify(value, { aliasDuplicateObjects: false }),
    schema,
  )
  if ('parsed' in result) return result.parsed
  throw new Error(result.problems.map(describeProblem).join('\n'))
}
