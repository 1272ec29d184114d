import * as v from 'valibot'
import { noteKinds, type NoteKind } from '../domain/card/note'
import { unitKeys } from '../domain/grading/units'

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
  mnemonic: v.exactOptional(
    described('A way to remember the answer; only where there is a good one.'),
  ),
  figure: v.exactOptional(
    v.pipe(name, v.description('Id of a figure shown with the explanation.')),
  ),
  correction: v.exactOptional(
    v.pipe(
      v.strictObject({
        version: v.pipe(
          v.number('must be a number'),
          v.integer('must be a whole number'),
          v.minValue(2, 'must be at least 2'),
        ),
        text: bilingual,
      }),
      v.description(
        'A fact was corrected: the card comes back once, with this note of what changed.',
      ),
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

const number = v.pipe(v.number('must be a number'), v.finite('must be a number'))

const positive = v.pipe(number, v.gtValue(0, 'must be more than 0'))

const tolerance = v.pipe(
  number,
  v.minValue(0, 'must not be negative'),
  v.description(
    'How far the number, or each end of the range, may lie off; in the unit.',
  ),
)

const unit = v.pipe(
  v.picklist(unitKeys, `must be one of ${unitKeys.join(', ')}`),
  v.description('none for a bare number.'),
)

/* What each kind asks. A step of a patient case has the same fields as a note of its kind. */

const basicTask = {
  kind: v.literal('basic'),
  question: described('One question with one answer.'),
  answer: described('Short.'),
}

const choiceTask = {
  kind: v.literal('choice'),
  question: described('Answered by exactly one of the options, or by several.'),
  several: v.exactOptional(
    v.pipe(
      v.literal(true, 'must be true, or left out'),
      v.description('Two or more options are right, and all of them are to be chosen.'),
    ),
  ),
  options: v.pipe(
    v.array(
      v.strictObject({
        en: visibleText,
        nl: visibleText,
        correct: v.exactOptional(v.literal(true, 'must be true, or left out')),
      }),
    ),
    v.minLength(3, 'has fewer than 3 options'),
    v.maxLength(6, 'has more than 6 options'),
    v.description('Three to six plausible options, the right ones with correct: true.'),
  ),
}

const typedTask = {
  kind: v.literal('typed'),
  question: described('Asks for a term that is typed.'),
  answer: described('The term in its usual spelling.'),
  accept: v.exactOptional(
    v.pipe(
      v.strictObject({
        en: v.exactOptional(v.array(visibleText)),
        nl: v.exactOptional(v.array(visibleText)),
      }),
      v.description(
        'Synonyms that are right too. Case, accents, hyphens and the usual variants of spelling need none.',
      ),
    ),
  ),
}

const numericTask = {
  kind: v.literal('numeric'),
  question: described('Asks for a number, or for the range, and names the unit wanted.'),
  value: v.exactOptional(v.pipe(number, v.description('Either this or range.'))),
  range: v.exactOptional(
    v.pipe(
      v.strictTuple([number, number], 'must be two numbers'),
      v.description('Lower and upper end. Either this or value.'),
    ),
  ),
  tolerance: v.exactOptional(tolerance),
  unit,
}

const orderingTask = {
  kind: v.literal('ordering'),
  question: described('Says what is put in order, and from where to where.'),
  steps: v.pipe(
    v.array(
      v.union(
        [
          bilingual,
          v.strictObject({
            together: v.pipe(
              v.array(bilingual),
              v.minLength(2, 'has fewer than 2 steps that stand together'),
            ),
          }),
        ],
        'must be a text in en and nl, or a list of them under "together"',
      ),
    ),
    v.minLength(3, 'has fewer than 3 steps'),
    v.maxLength(7, 'has more than 7 steps'),
    v.description(
      'In the right order; what stands under "together" has any order among itself.',
    ),
  ),
}

/** What must hold between two fields of a task; undefined when it does. */
function flawOf(task: AskedOptions | AskedNumber | OtherTask): string | undefined {
  switch (task.kind) {
    case 'choice': {
      const right = task.options.filter(({ correct }) => correct).length
      if (!task.several)
        return right === 1 ? undefined : 'must mark exactly one option with correct: true'
      const some = right > 1 && right < task.options.length
      return some
        ? undefined
        : 'must mark two options or more with correct: true, not all'
    }
    case 'numeric': {
      const one = (task.value === undefined) !== (task.range === undefined)
      return one ? undefined : 'must have either a value or a range'
    }
    default:
      return undefined
  }
}

interface AskedOptions {
  readonly kind: 'choice'
  readonly several?: true
  readonly options: readonly { readonly correct?: true }[]
}
interface AskedNumber {
  readonly kind: 'numeric'
  readonly value?: number
  readonly range?: readonly [number, number]
}
interface OtherTask {
  readonly kind: Exclude<NoteKind, 'choice' | 'numeric'>
}

const basic = v.strictObject({ ...common, ...basicTask, ...evidence })

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

const choice = v.strictObject({ ...common, ...choiceTask, ...evidence })
const typed = v.strictObject({ ...common, ...typedTask, ...evidence })
const numeric = v.strictObject({ ...common, ...numericTask, ...evidence })
const ordering = v.strictObject({ ...common, ...orderingTask, ...evidence })

const figureNote = v.strictObject({
  ...common,
  kind: v.literal('figure'),
  question: v.exactOptional(described('When left out: "What is marked here?".')),
  regions: v.pipe(
    v.array(name),
    v.minLength(1, 'names no region'),
    v.description('Regions of the figure; each is one card, and its label the answer.'),
  ),
  ...evidence,
  figure: v.pipe(name, v.description('Id of the figure that is asked about.')),
})

const variableName = v.pipe(
  v.string('must be text'),
  v.regex(/^[a-z][a-z0-9]*$/, 'must be a lower-case word'),
  v.notValue('answer', 'must not be called answer'),
)

const formula = v.pipe(
  v.string('must be text'),
  v.nonEmpty('is empty'),
  v.description(
    'Numbers and variables with + - * / ^ ( ), round(x, step), min(a, b) and max(a, b).',
  ),
)

const calculation = v.strictObject({
  ...common,
  kind: v.literal('calculation'),
  question: described('Holds {name} where the value of a variable stands.'),
  variables: v.pipe(
    v.record(variableName, v.strictObject({ from: number, to: number, step: positive })),
    v.check((variables) => Object.keys(variables).length > 0, 'has no variable'),
    v.description('The numbers that are drawn anew at each review.'),
  ),
  formula,
  unit,
  decimals: v.pipe(
    number,
    v.integer('must be a whole number'),
    v.minValue(0, 'must not be negative'),
    v.maxValue(3, 'must be at most 3'),
    v.description('How the answer is rounded and shown.'),
  ),
  tolerance,
  solution: described('The way to the answer, with {name} and {answer}.'),
  mistakes: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({ formula, text: described('Says which mistake that is.') }),
      ),
      v.description('Typical wrong ways, told when their result is typed.'),
    ),
  ),
  ...evidence,
})

const stepOnly = {
  explanation: described('Why the answer of this step is right; one to three sentences.'),
  beneath: v.exactOptional(
    v.pipe(
      v.array(name),
      v.description('Notes whose cards are offered when this step fails.'),
    ),
  ),
}

const step = v.pipe(
  v.variant(
    'kind',
    [
      v.strictObject({ ...basicTask, ...stepOnly }),
      v.strictObject({ ...choiceTask, ...stepOnly }),
      v.strictObject({ ...typedTask, ...stepOnly }),
      v.strictObject({ ...numericTask, ...stepOnly }),
      v.strictObject({ ...orderingTask, ...stepOnly }),
    ],
    'must be basic, choice, typed, numeric or ordering',
  ),
  v.check(
    (task) => flawOf(task) === undefined,
    ({ input }) => flawOf(input) ?? '',
  ),
)

const patientCase = v.strictObject({
  ...common,
  kind: v.literal('case'),
  vignette: described('The patient, in two to four sentences.'),
  steps: v.pipe(
    v.array(step),
    v.minLength(3, 'has fewer than 3 steps'),
    v.maxLength(5, 'has more than 5 steps'),
  ),
  ...evidence,
})

const note = v.pipe(
  v.variant(
    'kind',
    [
      basic,
      term,
      cloze,
      choice,
      typed,
      numeric,
      ordering,
      figureNote,
      calculation,
      patientCase,
    ],
    `must be one of ${noteKinds.join(', ')}`,
  ),
  v.check(
    (task) => flawOf(task) === undefined,
    ({ input }) => flawOf(input) ?? '',
  ),
)

/** One file of cards/<subject>/. */
export const topicFileSchema = v.strictObject({
  topic: v.pipe(
    name,
    v.description('Id of the topic in topics.yaml, also the name of the file.'),
  ),
  notes: v.pipe(v.array(note), v.minLength(1, 'has no notes')),
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
type AuthoredStep = v.InferOutput<typeof step>
/** What is asked by a note, or by a step of a patient case, of the kinds that both have. */
export type AuthoredTask =
  AuthoredStep | Extract<AuthoredNote, { kind: AuthoredStep['kind'] }>
export type Fact = v.InferOutput<typeof factsFileSchema>['facts'][number]
export type GlossaryTerm = v.InferOutput<typeof factsFileSchema>['glossary'][number]
