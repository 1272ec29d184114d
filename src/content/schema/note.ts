import * as v from 'valibot'
import { noteKinds } from '../../domain/card/note'
import { calculationTask } from './calculation'
import { caseTask, type step } from './case'
import {
  basicTask,
  choiceTask,
  flawOf,
  numericTask,
  orderingTask,
  typedTask,
} from './tasks'
import { bilingual, described, name } from './values'

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
        'A fact was corrected: the card comes back once, with this note of what changed above its question.',
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

const askedRegion = v.strictObject({
  id: v.pipe(name, v.description('Id of the region in the file of the figure.')),
  question: v.exactOptional(described('Instead of the question of the note.')),
  explanation: v.exactOptional(described('Instead of the explanation of the note.')),
})

const figureNote = v.strictObject({
  ...common,
  kind: v.literal('figure'),
  question: v.exactOptional(described('When left out: "What is marked here?".')),
  regions: v.pipe(
    v.array(askedRegion),
    v.minLength(1, 'names no region'),
    v.description('Regions of the figure; each is one card, and its label the answer.'),
  ),
  ...evidence,
  figure: v.pipe(name, v.description('Id of the figure that is asked about.')),
})

const calculation = v.strictObject({ ...common, ...calculationTask, ...evidence })
const patientCase = v.strictObject({ ...common, ...caseTask, ...evidence })

/** One note as it is written. */
export const note = v.pipe(
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

export type AuthoredNote = v.InferOutput<typeof note>
type AuthoredStep = v.InferOutput<typeof step>
/** What is asked by a note, or by a step of a patient case, of the kinds that both have. */
export type AuthoredTask =
  AuthoredStep | Extract<AuthoredNote, { kind: AuthoredStep['kind'] }>
