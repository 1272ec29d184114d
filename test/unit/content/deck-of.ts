import { stringify } from 'yaml'
import type { Deck } from '../../../src/content/deck'
import { parseDrawing } from '../../../src/content/figures/drawing'
import type { AuthoredFigure } from '../../../src/content/figures/read'
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
import { figureFileSchema, type FigureFile } from '../../../src/content/schema/figure'
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
  regions: [{ id: 'z-disc' }, { id: 'm-line', explanation: both('In the middle.') }],
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

export const figureFile: FigureFile = {
  id: 'sarcomere',
  title: { en: 'Filaments', nl: 'Filamenten' },
  description: { en: 'Filaments between two Z-discs.', nl: 'Filamenten.' },
  schematic: true,
  facts: ['F001'],
  sources: ['ONE2001'],
  texts: { unit: both('one unit') },
  regions: [
    { id: 'z-disc', label: both('Z-disc'), place: both('At the ends.') },
    { id: 'm-line', label: both('M-line'), place: both('In the middle.') },
  ],
}

export const figureSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 200">
  <!-- the ends -->
  <g data-region="z-disc">
    <line class="fig-line fig-heavy" x1="40" y1="60" x2="40" y2="180" />
  </g>
  <path data-region="m-line" class="fig-stroke-1" d="M180 60 V180" />
  <text data-label="z-disc" x="40" y="20" text-anchor="middle" data-wrap="12" />
  <text data-label="m-line" x="180" y="20" data-badge-x="180" />
  <text data-text="unit" x="340" y="190" text-anchor="end" class="fig-muted" />
</svg>
`

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
  readonly figures?: readonly FigureParts[]
}

export interface FigureParts {
  readonly texts: FigureFile
  readonly svg: string
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
  figures = [],
}: DeckParts): Deck {
  const usualPaths: Record<string, string> = {
    anatomy: 'cards/physiology/anatomy.yaml',
    volume: 'cards/training/volume.yaml',
  }
  return {
    figures: figures.map(figureOf),
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

function figureOf({ texts, svg }: FigureParts): AuthoredFigure {
  const file = `cards/figures/${texts.id}`
  const drawn = parseDrawing(`${file}.svg`, svg)
  if ('problems' in drawn) {
    throw new Error(drawn.problems.map(describeProblem).join('\n'))
  }
  return {
    texts: parsed(`${file}.yaml`, texts, figureFileSchema),
    drawing: drawn.drawing,
    svg: `${file}.svg`,
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
