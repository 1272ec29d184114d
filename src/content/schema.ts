import * as v from 'valibot'

/**
 * The shape of the files in cards/. The editor's schema (cards/schema.json) is made from this
 * one; every description below is what an editor shows while a note is written.
 */
const visibleText = v.pipe(
  v.string('must be text (put numbers in quotes)'),
  v.regex(/^\S(?:[\s\S]*\S)?$/, 'is empty, or begins or ends with a space'),
)

const name = v.pipe(
  v.string('must be text'),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be lower-case words and digits joined by hyphens',
  ),
)

const bilingual = v.strictObject({ en: visibleText, nl: visibleText })

const described = <const Text extends string>(text: Text) =>
  v.pipe(bilingual, v.description(text))

const clozeText = v.pipe(
  v.string('must be text (put numbers in quotes)'),
  v.regex(/\{\{c\d+::.+?\}\}/, 'has no deletion such as {{c1::answer}}'),
  v.check((text) => text === text.trim(), 'begins or ends with a space'),
)

const common = {
  id: v.pipe(
    name,
    v.description(
      'Unique over the whole deck and stable for ever: what a student remembers hangs on it.',
    ),
  ),
  title: described(
    'Name of the subject matter, at most 40 characters; never gives the answer away.',
  ),
}

const evidence = {
  explanation: described(
    'One to three sentences shown after the answer: a reason, a mechanism or a clinical meaning.',
  ),
  evidence: v.exactOptional(
    described(
      'What current evidence says, where it disagrees with what is often taught.',
    ),
  ),
  facts: v.pipe(
    v.array(v.pipe(v.string('must be text'), v.regex(/^F\d{3}$/, 'must look like F001'))),
    v.minLength(1, 'names no fact'),
    v.description('The facts of facts.json that the note is built on.'),
  ),
  sources: v.pipe(
    v.array(v.string('must be text')),
    v.minLength(1, 'names no source'),
    v.description('Keys of sources.yaml; each must be a source of one of the facts.'),
  ),
  after: v.exactOptional(
    v.pipe(
      v.array(name),
      v.description('Notes to know first, of this topic or another one.'),
    ),
  ),
}

const basic = v.strictObject({
  ...common,
  kind: v.literal('basic'),
  question: described('One question with one answer.'),
  answer: described('Short.'),
  ...evidence,
})

const term = v.strictObject({
  ...common,
  kind: v.literal('term'),
  faces: v.exactOptional(
    v.pipe(
      v.array(
        v.picklist(
          ['definition', 'term', 'to-en', 'to-nl'],
          'must be definition, term, to-en or to-nl',
        ),
      ),
      v.minLength(1, 'names no face'),
      v.check((faces) => new Set(faces).size === faces.length, 'names a face twice'),
      v.description(
        'What is asked: the definition, the term, or its translation; definition and term when left out.',
      ),
    ),
  ),
  term: described('The term in each language.'),
  definition: described('Does not contain the term.'),
  ...evidence,
})

const cloze = v.strictObject({
  ...common,
  kind: v.literal('cloze'),
  text: v.pipe(
    v.strictObject({ en: clozeText, nl: clozeText }),
    v.description(
      'Deletions {{c1::answer}} or {{c1::answer::hint}}; each number is one card, the same in both languages.',
    ),
  ),
  ...evidence,
})

const choice = v.strictObject({
  ...common,
  kind: v.literal('choice'),
  question: described('Answered by exactly one of the options.'),
  options: v.pipe(
    v.array(
      v.strictObject({
        en: visibleText,
        nl: visibleText,
        correct: v.exactOptional(v.literal(true, 'must be true, or left out')),
      }),
    ),
    v.minLength(3, 'has fewer than 3 options'),
    v.maxLength(5, 'has more than 5 options'),
    v.check(
      (options) => options.filter((option) => option.correct).length === 1,
      'must mark exactly one option with correct: true',
    ),
    v.description('Three to five plausible options, exactly one with correct: true.'),
  ),
  ...evidence,
})

/** One file of cards/<subject>/. */
export const topicFileSchema = v.strictObject({
  topic: v.pipe(
    name,
    v.description('Id of the topic in topics.yaml, also the name of the file.'),
  ),
  notes: v.pipe(
    v.array(
      v.variant(
        'kind',
        [basic, term, cloze, choice],
        'must be basic, term, cloze or choice',
      ),
    ),
    v.minLength(1, 'has no notes'),
  ),
})

/** cards/topics.yaml: subjects and topics in learning order. */
export const topicsFileSchema = v.strictObject({
  subjects: v.array(v.strictObject({ id: name, name: bilingual })),
  topics: v.array(
    v.strictObject({
      id: name,
      facts: v.pipe(v.string('must be text'), v.regex(/^[A-Z]\d+$/, 'must look like A1')),
      subject: name,
      weight: v.pipe(v.number('must be a number'), v.minValue(1, 'must be at least 1')),
      name: bilingual,
    }),
  ),
})

/** cards/sources.yaml: every publication by its key. */
export const sourcesFileSchema = v.record(
  v.string(),
  v.strictObject({
    reference: visibleText,
    doi: v.exactOptional(
      v.pipe(
        v.string('must be text'),
        v.regex(/^10\.\d{4,9}\/\S+$/, 'must be a bare DOI such as 10.1000/182'),
      ),
    ),
  }),
)

const section = v.pipe(v.string('must be text'), v.regex(/^S\d+$/, 'must look like S1'))

const factIds = v.pipe(v.array(v.string('must be text')), v.minLength(1, 'names no fact'))

/** cards/seed.yaml: what the article that the deck started from states, and what its references support. */
export const seedFileSchema = v.strictObject({
  statements: v.pipe(
    v.array(v.strictObject({ section, text: bilingual, facts: factIds })),
    v.minLength(1, 'has no statements'),
  ),
  references: v.array(
    v.strictObject({
      key: v.string('must be text'),
      support: v.picklist(
        ['partly', 'unverified', 'no', 'listed'],
        "must be partly, unverified, 'no' or listed",
      ),
      citedFor: v.exactOptional(bilingual),
      verdict: bilingual,
      instead: v.exactOptional(v.array(v.string('must be text'))),
    }),
  ),
})

/** cards/facts.json: what the cards are checked against; only the fields that are needed. */
export const factsFileSchema = v.object({
  facts: v.array(
    v.object({
      id: v.string(),
      topic: v.string(),
      en: v.string(),
      nl: v.string(),
      keyEn: v.string(),
      keyNl: v.string(),
      noteEn: v.nullable(v.string()),
      nuanceNl: v.nullable(v.string()),
      sources: v.array(v.string()),
      consensus: v.picklist(['established', 'guideline', 'contested']),
      seedSections: v.array(v.string()),
    }),
  ),
  glossary: v.array(
    v.object({
      en: v.string(),
      nl: v.string(),
      definitionEn: v.string(),
      definitionNl: v.string(),
    }),
  ),
})

export type TopicFile = v.InferOutput<typeof topicFileSchema>
export type TopicsFile = v.InferOutput<typeof topicsFileSchema>
export type SourcesFile = v.InferOutput<typeof sourcesFileSchema>
export type SeedFile = v.InferOutput<typeof seedFileSchema>
export type AuthoredNote = TopicFile['notes'][number]
export type Fact = v.InferOutput<typeof factsFileSchema>['facts'][number]
export type GlossaryTerm = v.InferOutput<typeof factsFileSchema>['glossary'][number]
