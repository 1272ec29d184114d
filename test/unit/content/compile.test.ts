import { expect, test } from 'vitest'
import { compile, type Content } from '../../../src/content/compile'
import { packEntries, unpackEntries } from '../../../src/content/entries'
import { describeProblem } from '../../../src/content/problem'
import {
  basic,
  choice,
  cloze,
  deckOf,
  figureFile,
  figureNote,
  figureSvg,
  ordering,
  patientCase,
  term,
  topicsFile,
  type DeckParts,
} from './deck-of'

function contentOf(parts: DeckParts): Content {
  const result = compile(deckOf(parts))
  if ('content' in result) return result.content
  throw new Error(result.problems.map(describeProblem).join('\n'))
}

function problemsOf(parts: DeckParts): string[] {
  const result = compile(deckOf(parts))
  return 'problems' in result ? result.problems.map(describeProblem) : []
}

const someKinds = { anatomy: [basic, term, cloze], volume: [choice] }

test('every note gives its cards, numbered in learning order', () => {
  const card = (
    noteId: string,
    kind: string,
    topic: string,
    face: string,
    position: number,
  ) => ({ id: `${noteId}:${face}`, noteId, face, kind, topic, position })
  expect(contentOf({ notes: someKinds }).entries).toEqual([
    card('basic-note', 'basic', 'anatomy', 'answer', 0),
    card('term-note', 'term', 'anatomy', 'definition', 1),
    card('term-note', 'term', 'anatomy', 'term', 2),
    card('cloze-note', 'cloze', 'anatomy', 'c1', 3),
    card('cloze-note', 'cloze', 'anatomy', 'c2', 4),
    card('choice-note', 'choice', 'volume', 'choice', 5),
  ])
})

test('the catalogue lists subjects and topics with their cards', () => {
  const name = { en: 'Name', nl: 'Naam' }
  const { catalogue } = contentOf({ notes: someKinds })
  expect({ ...catalogue, version: 'any' }).toEqual({
    version: 'any',
    subjects: [
      { id: 'physiology', name },
      { id: 'training', name },
    ],
    topics: [
      { id: 'anatomy', subject: 'physiology', name, weight: 3, cards: 5 },
      { id: 'volume', subject: 'training', name, weight: 1, cards: 1 },
    ],
  })
})

test('topics and subjects without a card are left out', () => {
  const { catalogue, topicTexts } = contentOf({ notes: { volume: [choice] } })
  expect(catalogue.subjects.map(({ id }) => id)).toEqual(['training'])
  expect(catalogue.topics.map(({ id }) => id)).toEqual(['volume'])
  expect(Object.keys(topicTexts)).toEqual(['volume'])
})

test('the text of a topic holds its notes as the program reads them, and only their sources', () => {
  const { topicTexts } = contentOf({ notes: someKinds })
  const withoutOptions = { ...choice, options: undefined }
  expect(topicTexts['volume']).toEqual({
    notes: {
      'choice-note': {
        ...withoutOptions,
        options: [
          { text: { en: 'Over 60 s', nl: 'Meer dan 60 s' }, correct: true },
          { text: { en: '20–30 s', nl: '20–30 s' }, correct: false },
          { text: { en: '10–20 s', nl: '10–20 s' }, correct: false },
        ],
        several: false,
      },
    },
    sources: { ONE2001: { reference: 'One A. A study. 2001.', doi: '10.1000/1' } },
  })
  expect(topicTexts['anatomy']?.notes).toEqual({
    'basic-note': basic,
    'term-note': { ...term, faces: ['definition', 'term'] },
    'cloze-note': cloze,
  })
})

test('a note comes after those it names, with its cards side by side', () => {
  const anatomy = [{ ...term, after: ['cloze-note'] }, basic, cloze]
  expect(contentOf({ notes: { anatomy } }).entries.map(({ id }) => id)).toEqual([
    'basic-note:answer',
    'cloze-note:c1',
    'cloze-note:c2',
    'term-note:definition',
    'term-note:term',
  ])
})

test('topics come in the order of topics.yaml, whatever the order of the files', () => {
  const topics = { ...topicsFile, topics: [...topicsFile.topics].reverse() }
  const { entries } = contentOf({ notes: someKinds, topics })
  expect([...new Set(entries.map(({ topic }) => topic))]).toEqual(['volume', 'anatomy'])
})

test('the version stays while nothing changes and changes with any text and with the order', () => {
  const version = (notes: DeckParts['notes']) => contentOf({ notes }).catalogue.version
  const explanation = { en: 'Because!', nl: 'Daarom.' }
  const versions = [
    version(someKinds),
    version({ ...someKinds, anatomy: [{ ...basic, explanation }, term, cloze] }),
    version({ ...someKinds, anatomy: [term, basic, cloze] }),
  ]
  expect(new Set(versions).size).toBe(3)
  expect(version(structuredClone(someKinds))).toBe(versions[0])
})

test('a figure is compiled beside the notes, which carry its name and size', () => {
  const explained = { ...basic, figure: 'sarcomere' }
  const notes = { anatomy: [figureNote, explained] }
  const withSvg = (svg: string) =>
    contentOf({ notes, figures: [{ texts: figureFile, svg }] })
  const { catalogue, entries, topicTexts, figures } = withSvg(figureSvg)
  const reference = {
    id: 'sarcomere',
    title: figureFile.title,
    width: 360,
    height: 200,
  }
  expect(entries.map(({ id }) => id)).toEqual([
    'figure-note:z-disc',
    'figure-note:m-line',
    'basic-note:answer',
  ])
  expect(topicTexts['anatomy']?.notes).toMatchObject({
    'figure-note': { kind: 'figure', figure: reference },
    'basic-note': { figure: reference },
  })
  expect(figures).toMatchObject({
    sarcomere: { ...reference, schematic: true, regions: figureFile.regions },
  })
  const redrawn = withSvg(figureSvg.replace('M180 60', 'M181 60'))
  expect(redrawn.catalogue.version).not.toBe(catalogue.version)
})

test('the cards offered beneath a failed step are there, and are no cases themselves', () => {
  const [first, second, third] = patientCase.steps
  if (!first || !second || !third) throw new Error('the case has three steps')
  const steps = [
    { ...first, beneath: ['basic-note', 'nothing'] },
    { ...second, beneath: ['case-note'] },
    third,
  ]
  const anatomy = [basic, ordering, { ...patientCase, steps }]
  const refused = problemsOf({ notes: { anatomy } }).map((problem) =>
    problem.replace(/^\S+ /, ''),
  )
  expect(refused).toEqual([
    'note case-note: beneath a step lies nothing, which is no note',
    'note case-note: case-note is a case itself',
  ])
})

test('every card of a corrected note carries the number of its correction', () => {
  const corrected = { ...term, correction: { version: 3, text: basic.answer } }
  const { entries } = contentOf({ notes: { anatomy: [basic, corrected] } })
  expect(entries.map(({ correction }) => correction)).toEqual([undefined, 3, 3])
  expect(unpackEntries(packEntries(entries))).toEqual(entries)
})

test('a circle of notes is refused', () => {
  const anatomy = [
    { ...basic, after: ['term-note'] },
    { ...term, after: ['basic-note'] },
  ]
  expect(problemsOf({ notes: { anatomy } })).toEqual([
    'cards/physiology/anatomy.yaml:22 notes wait for each other: basic-note after term-note after basic-note',
  ])
})

test('a circle over two topics is refused', () => {
  const notes = {
    anatomy: [{ ...basic, after: ['choice-note'] }],
    volume: [{ ...choice, after: ['basic-note'] }],
  }
  expect(problemsOf({ notes })).toEqual([
    'cards/physiology/anatomy.yaml:22 notes wait for each other: basic-note after choice-note after basic-note',
  ])
})

test('a note that comes after nothing known is refused', () => {
  const anatomy = [basic, { ...term, after: ['nothing'] }]
  expect(problemsOf({ notes: { anatomy } })).toEqual([
    'cards/physiology/anatomy.yaml:40 note term-note: comes after nothing, which is no note',
  ])
})

test('a note may wait for one of a later topic, and is then learned after it', () => {
  const notes = {
    anatomy: [{ ...basic, after: ['choice-note'] }, term],
    volume: [choice, { ...choice, id: 'last' }],
  }
  const { entries, topicTexts, catalogue } = contentOf({ notes })
  expect(entries.map(({ id }) => id)).toEqual([
    'term-note:definition',
    'term-note:term',
    'choice-note:choice',
    'basic-note:answer',
    'last:choice',
  ])
  expect(Object.keys(topicTexts['anatomy']?.notes ?? {})).toEqual([
    'term-note',
    'basic-note',
  ])
  expect(catalogue.topics.map(({ cards }) => cards)).toEqual([3, 2])
})

test('the seed names only facts and sources that there are', () => {
  const verdict = { en: 'Nothing.', nl: 'Niets.' }
  const seed: DeckParts['seed'] = {
    statements: [{ section: 'S1', text: verdict, facts: ['F999'] }],
    references: [{ key: 'NONE1999', support: 'listed', verdict, instead: ['ALSO1999'] }],
  }
  expect(problemsOf({ notes: { anatomy: [basic] }, seed })).toEqual([
    'cards/seed.yaml:7 no fact is called F999',
    'cards/seed.yaml:9 no source is called NONE1999',
    'cards/seed.yaml:9 no source is called ALSO1999',
  ])
})

test('an id that another note has is refused', () => {
  expect(problemsOf({ notes: { anatomy: [basic], volume: [basic] } })).toEqual([
    'cards/training/volume.yaml:13 note basic-note: the id is taken by cards/physiology/anatomy.yaml:13',
  ])
})

test('an unknown source is refused', () => {
  const anatomy = [{ ...basic, sources: ['ONE2001', 'NONE1999'] }]
  expect(problemsOf({ notes: { anatomy } })).toEqual([
    'cards/physiology/anatomy.yaml:13 note basic-note: no source is called NONE1999',
  ])
})

test('a file of an unknown topic, or in the wrong place, is refused', () => {
  const paths = { anatomy: 'cards/training/anatomy.yaml' }
  const other = { ...choice, id: 'other' }
  expect(problemsOf({ notes: { anatomy: [basic], sleep: [other] }, paths })).toEqual([
    'cards/training/anatomy.yaml:1 topic anatomy belongs in physiology/anatomy.yaml',
    'cards/physiology/sleep.yaml:1 no topic is called sleep',
  ])
})

test('a topic that is there twice or has no subject is refused', () => {
  const [anatomy, volume] = topicsFile.topics
  if (!anatomy || !volume) throw new Error('two topics are needed')
  const topics = {
    subjects: topicsFile.subjects.slice(0, 1),
    topics: [anatomy, anatomy, volume],
  }
  expect(problemsOf({ notes: { anatomy: [basic] }, topics })).toEqual([
    'cards/topics.yaml:14 topic anatomy is there twice',
    'cards/topics.yaml:23 no subject is called training',
  ])
})

test('the glossary links only terms and notes that there are', () => {
  const glossaryLinks = [{ term: 'nothing', notes: ['basic-note', 'nobody'] }]
  expect(problemsOf({ notes: { anatomy: [basic] }, glossaryLinks })).toEqual([
    'cards/glossary.yaml:1 no term of the glossary is called nothing',
    'cards/glossary.yaml:3 no note is called nobody',
  ])
})
