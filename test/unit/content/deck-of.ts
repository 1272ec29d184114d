import { stringify } from 'yaml'
import type { Deck } from '../../../src/content/deck'
import { parseFile } from '../../../src/content/parse-file'
import { describeProblem } from '../../../src/content/problem'
import {
  glossaryFileSchema,
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

export const typed: OfKind<'typed'> = {
  ...common,
  id: 'typed-note',
  kind: 'typed',
  question: { en: 'Which protein brakes growth?', nl: 'Welk eiwit remt de groei?' },
  answer: { en: 'myostatin', nl: 'myostatine' },
  accept: { en: ['GDF-8'] },
}

export const numeric: OfKind<'numeric'> = {
  ...common,
  id: 'numeric-note',
  kind: 'numeric',
  question: { en: 'How long is a long rest?', nl: 'Hoe lang is een lange rust?' },
  range: [60, 90],
  unit: 's',
}

export const ordering: OfKind<'ordering'> = {
  ...common,
  id: 'ordering-note',
  kind: 'ordering',
  question: { en: 'From signal to growth', nl: 'Van signaal naar groei' },
  steps: [
    { en: 'load', nl: 'belasting' },
    { together: [both('sensor'), both('calcium')] },
    { en: 'growth', nl: 'groei' },
  ],
}

export const figureNote: OfKind<'figure'> = {
  ...common,
  id: 'figure-note',
  kind: 'figure',
  figure: 'sarcomere',
  regions: ['z-disc', 'a-band'],
}

export const calculation: OfKind<'calculation'> = {
  ...common,
  id: 'calculation-note',
  kind: 'calculation',
  question: { en: 'What is {load} kg doubled?', nl: 'Hoeveel is {load} kg keer twee?' },
  variables: { load: { from: 40, to: 100, step: 2.5 } },
  formula: 'load * 2',
  unit: 'kg',
  decimals: 1,
  between: [80, 200],
  tolerance: 0.5,
  solution: { en: '{load} × 2 = {answer} kg', nl: '{load} × 2 = {answer} kg' },
}

export const patientCase: OfKind<'case'> = {
  ...common,
  id: 'case-note',
  kind: 'case',
  vignette: { en: 'A man of old age.', nl: 'Een man op leeftijd.' },
  steps: ['first', 'second', 'third'].map((word) => ({
    kind: 'basic',
    question: { en: `What comes ${word}?`, nl: `Wat komt er, ${word}?` },
    answer: both(`the ${word} thing`),
    explanation: { en: 'Because.', nl: 'Daarom.' },
    beneath: ['basic-note'],
  })),
}

function both(text: string) {
  return { en: text, nl: text }
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
  readonly glossaryLinks?: v.InferOutput<typeof glossaryFileSchema>
}

/** A deck in memory. Its files have the lines that the `yaml` package gives them. */
export function deckOf({
  notes,
  paths = {},
  topics = topicsFile,
  facts = [fact],
  seed = seedFile,
  glossary = [],
  glossaryLinks = [],
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
    glossaryLinks: parsed('cards/glossary.yaml', glossaryLinks, glossaryFileSchema),
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
