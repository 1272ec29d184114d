import { expect, test } from 'vitest'
import { parseFile } from '../../../src/content/parse-file'
import { describeProblem } from '../../../src/content/problem'
import { topicFileSchema } from '../../../src/content/schema'

const good = `topic: anatomy
notes:
  - id: satellite-cell-marker
    kind: basic
    title: { en: Marker, nl: Merker }
    question:
      en: What marks them?
      nl: Wat kenmerkt ze?
    answer: { en: Pax7, nl: Pax7 }
    explanation: { en: Because., nl: Daarom. }
    facts: [F051]
    sources: [YIN2013]
`

/** What is said about the file, after replacing one text by another. */
function problemsAfter(text: string, replacement: string): string[] {
  expect(good).toContain(text)
  const result = parseFile('a.yaml', good.replace(text, replacement), topicFileSchema)
  return 'problems' in result ? result.problems.map(describeProblem) : []
}

test('a good file gives its notes and the lines of their texts', () => {
  const result = parseFile('a.yaml', good, topicFileSchema)
  expect('parsed' in result && result.parsed.value.notes).toEqual([
    {
      id: 'satellite-cell-marker',
      kind: 'basic',
      title: { en: 'Marker', nl: 'Merker' },
      question: { en: 'What marks them?', nl: 'Wat kenmerkt ze?' },
      answer: { en: 'Pax7', nl: 'Pax7' },
      explanation: { en: 'Because.', nl: 'Daarom.' },
      facts: ['F051'],
      sources: ['YIN2013'],
    },
  ])
  expect('parsed' in result && result.parsed.lineOf(['notes', 0, 'question', 'nl'])).toBe(
    8,
  )
  expect('parsed' in result && result.parsed.lineOf(['notes', 0, 'evidence', 'nl'])).toBe(
    3,
  )
})

test.each([
  [
    'a missing language',
    '      nl: Wat kenmerkt ze?\n',
    '',
    'a.yaml:7 note satellite-cell-marker, question.nl: is missing',
  ],
  [
    'an empty text',
    'nl: Wat kenmerkt ze?',
    'nl:',
    'a.yaml:8 note satellite-cell-marker, question.nl: is empty',
  ],
  [
    'a blank text',
    'nl: Wat kenmerkt ze?',
    "nl: ' '",
    'a.yaml:8 note satellite-cell-marker, question.nl: is empty, or begins or ends with a space',
  ],
  [
    'a number that should be text',
    'answer: { en: Pax7,',
    'answer: { en: 7,',
    'a.yaml:9 note satellite-cell-marker, answer.en: must be text (put numbers in quotes)',
  ],
  [
    'text split by a comma',
    'nl: Pax7 }',
    'nl: 1,5 g }',
    'a.yaml:9 note satellite-cell-marker, answer.5 g: is not a field that belongs here (text with a comma stands in quotes)',
  ],
  [
    'an unknown kind',
    'kind: basic',
    'kind: basics',
    'a.yaml:4 note satellite-cell-marker, kind: must be one of basic, term, cloze, choice, typed, numeric, ordering, figure, calculation, case',
  ],
  [
    'a missing answer',
    '    answer: { en: Pax7, nl: Pax7 }\n',
    '',
    'a.yaml:3 note satellite-cell-marker, answer: is missing',
  ],
  [
    'text where a group of fields belongs',
    '{ en: Marker, nl: Merker }',
    'Marker',
    'a.yaml:5 note satellite-cell-marker, title: must be a group of fields, not "Marker"',
  ],
  [
    'one fact where a list belongs',
    'facts: [F051]',
    'facts: F051',
    'a.yaml:11 note satellite-cell-marker, facts: must be a list, not "F051"',
  ],
  [
    'a fact id that is none',
    '[F051]',
    '[F051, F5]',
    'a.yaml:11 note satellite-cell-marker, facts.2: must look like F001',
  ],
  ['no id', 'id: satellite-cell-marker', 'oops: x', 'a.yaml:3 note 1, id: is missing'],
  ['no topic', 'topic: anatomy', 'top: anatomy', 'a.yaml:1 topic: is missing'],
])('%s is named with line and place', (_, text, replacement, problem) => {
  expect(problemsAfter(text, replacement)).toContain(problem)
})

test('what is no YAML is named with its line', () => {
  expect(problemsAfter('    facts: [F051]', '    facts: [F051')[0]).toMatch(
    /^a\.yaml:12 is not valid YAML: /,
  )
})
