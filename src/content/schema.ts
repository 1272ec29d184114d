import * as v from 'valibot'
import { note } from './schema/note'
import { bilingual, name, visibleText } from './schema/values'

export type { AuthoredNote, AuthoredTask } from './schema/note'

/*
 * The shape of the files in cards/. The editor's schema (cards/schema.json) is made from it; every
 * description is what an editor shows while a note is written.
 */

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

/** Where somebody saw a publication is our own affair; what a student should know of it is a remark. */
const workingRemark =
  /\([^)]*\b(?:seen|checked|consulted|look-?ups?|unverified)\b[^)]*\)/i

/** cards/sources.yaml: every publication by its key. */
export const sourcesFileSchema = v.record(
  v.string(),
  v.strictObject({
    reference: v.pipe(
      visibleText,
      v.check(
        (text) => !workingRemark.test(text),
        'holds a working remark; write what a student should know under remark',
      ),
    ),
    remark: v.exactOptional(bilingual),
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

/** cards/glossary.yaml: what links terms of the glossary to cards that name them otherwise. */
export const glossaryFileSchema = v.array(
  v.strictObject({
    term: visibleText,
    also: v.exactOptional(v.array(visibleText)),
    notes: v.exactOptional(v.array(name)),
  }),
)

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
export type GlossaryFile = v.InferOutput<typeof glossaryFileSchema>
export type Fact = v.InferOutput<typeof factsFileSchema>['facts'][number]
export type GlossaryTerm = v.InferOutput<typeof factsFileSchema>['glossary'][number]
