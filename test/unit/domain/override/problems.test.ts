import { expect, test } from 'vitest'
import type { Note } from '../../../../src/domain/card/note'
import { wordingProblems } from '../../../../src/domain/override/problems'
import {
  basic,
  calculation,
  choice,
  cloze,
  figure,
  ordering,
  patientCase,
  typed,
} from './notes'

/** As `path language code`, with a mark where it cannot be saved. */
function told(note: Note, texts: Readonly<Record<string, string>>): readonly string[] {
  return wordingProblems(note, texts).map(({ path, language, code, blocks }) =>
    [blocks ? '!' : '', path, language, code].filter(Boolean).join(' '),
  )
}

test.each<[string, Note, Readonly<Record<string, string>>, readonly string[]]>([
  ['nothing needed may be blank', basic, { 'answer.en': ' ' }, ['! answer en blank']],
  ['an explanation may be left out', basic, { 'explanation.en': '' }, []],
  [
    'a cloze keeps its deletions',
    cloze,
    { 'text.en': 'A {{c1::soleus}}.', 'text.nl': '{{c2::t}} {{c1::s}} {{c1::u}}.' },
    ['! text en deletionsKept'],
  ],
  [
    'a calculation keeps what stands in braces',
    calculation,
    { 'question.en': 'A fifth of {weight}?', 'solution.nl': '{ mass } / 5 = {answer}' },
    ['! question en bracesKept'],
  ],
  [
    'the mistakes of a calculation too',
    calculation,
    { 'mistakes.0.text.nl': 'Te veel: {mass}' },
    ['! mistakes.0.text nl bracesKept'],
  ],
  [
    'a text has an end',
    basic,
    { 'answer.nl': 'x'.repeat(4_001) },
    ['! answer nl tooLong'],
  ],
])('%s', (_, note, texts, expected) => {
  expect(told(note, texts)).toEqual(expected)
})

test.each<[string, Note, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'a question that can be guessed',
    basic,
    { 'question.en': 'Does it rest?' },
    ['question en yesNo'],
  ],
  [
    'options that say the same',
    choice,
    { 'options.1.en': 'The first' },
    ['options.1 en optionsEqual'],
  ],
  [
    'a decimal mark',
    basic,
    { 'explanation.nl': 'Het is 0.5 deel.' },
    ['explanation nl decimalMark'],
  ],
  [
    'a term that counts anyway',
    typed,
    { 'accept.en': 'Soleus' },
    ['accept en typedNeedless'],
  ],
  [
    'a step that stands twice',
    ordering,
    { 'steps.1.together.1.en': 'Sitting' },
    ['steps.1.together.1 en stepTwice'],
  ],
  [
    'the step of a case',
    patientCase,
    { 'steps.0.question.nl': 'Kan ze lopen?' },
    ['steps.0.question nl yesNo'],
  ],
  [
    'the region of a figure',
    figure,
    { 'regions.belly.explanation.nl': 'Ongeveer 0.5 deel.' },
    ['regions.belly.explanation nl decimalMark'],
  ],
])('%s is pointed out where it stands, and can be saved', (_, note, texts, expected) => {
  expect(told(note, texts)).toEqual(expected)
})

test('what the rules say of the shipped texts themselves is no matter of hers', () => {
  const flawed: Note = { ...basic, question: { en: 'Is it so?', nl: 'Is dat zo?' } }
  expect(told(flawed, { 'answer.en': 'The soleus' })).toEqual([])
})
