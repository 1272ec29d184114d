import { expect, test } from 'vitest'
import type { Note } from '../../../../src/domain/card/note'
import { textsOf } from '../../../../src/domain/override/note-texts'
import type { OwnWordings } from '../../../../src/domain/override/override'
import { keptMine, reworded, withoutMine } from '../../../../src/domain/override/reworded'
import { ownVersionOf, wordingsOf } from '../../../../src/domain/override/wordings'
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

/** Her words, written when the deck said what it says in `note`. */
function written(note: Note, texts: Readonly<Record<string, string>>): OwnWordings {
  return reworded(note, {}, texts)
}

test.each<[string, Note, readonly string[]]>([
  ['a question', basic, ['title', 'question', 'answer', 'explanation', 'evidence']],
  ['a choice', choice, ['title', 'question', 'options.0', 'options.1', 'explanation']],
  ['a cloze', cloze, ['title', 'text', 'explanation']],
  ['a typed term', typed, ['title', 'question', 'answer', 'accept', 'explanation']],
  [
    'an ordering',
    ordering,
    [
      ...['title', 'question', 'steps.0', 'steps.1.together.0', 'steps.1.together.1'],
      ...['steps.2', 'explanation'],
    ],
  ],
  [
    'a calculation',
    calculation,
    ['title', 'question', 'solution', 'mistakes.0.text', 'explanation'],
  ],
  [
    'a case',
    patientCase,
    [
      ...['title', 'vignette'],
      ...['steps.0.question', 'steps.0.answer', 'steps.0.explanation'],
      ...['steps.1.question', 'steps.1.options.0', 'steps.1.options.1'],
      ...['steps.1.explanation', 'explanation'],
    ],
  ],
  [
    'a figure',
    figure,
    ['title', 'regions.belly.question', 'regions.belly.explanation', 'explanation'],
  ],
])('of %s, every text but its numbers and labels can be worded', (_, note, paths) => {
  expect(textsOf(note).map(({ path }) => path)).toEqual(paths)
})

test('her words stand where the shipped ones did, in that language, and the rest is as shipped', () => {
  const texts = written(basic, { 'question.nl': ' Welke spier rust? ' })
  expect(texts).toEqual({
    'question.nl': { own: 'Welke spier rust?', shipped: 'What rests? (nl)' },
  })
  expect(ownVersionOf(basic, texts)).toEqual({
    outdated: false,
    note: { ...basic, question: { en: 'What rests?', nl: 'Welke spier rust?' } },
  })
})

test('where she has no words the note is simply the shipped one', () => {
  expect(ownVersionOf(basic, {})).toBeUndefined()
})

test('what else is accepted is one text, parted by semicolons', () => {
  const texts = written(typed, { 'accept.en': 'soleus muscle;; calf muscle ' })
  expect(ownVersionOf(typed, texts)?.note).toEqual({
    ...typed,
    accept: { en: ['soleus muscle', 'calf muscle'], nl: ['scholspier'] },
  })
})

test('typing what is shipped takes her words away, and what she did not touch stays', () => {
  const before = written(basic, { 'question.en': 'Mine', 'answer.en': 'Mine too' })
  const after = reworded(basic, before, { 'question.en': 'What rests?' })
  expect(after).toEqual({ 'answer.en': before['answer.en'] })
})

test('a shipped text that changes is told, and hers stays on the card until she decides', () => {
  const texts = written(basic, { 'question.en': 'Mine' })
  const next = { ...basic, question: { ...basic.question, en: 'What truly rests?' } }
  expect(wordingsOf(next, texts)).toEqual([
    {
      key: 'question.en',
      own: 'Mine',
      shipped: 'What rests?',
      now: 'What truly rests?',
      state: 'changed',
    },
  ])
  const version = ownVersionOf(next, texts)
  expect(version).toMatchObject({ outdated: true, note: { question: { en: 'Mine' } } })

  const kept = keptMine(texts, 'question.en', 'What truly rests?')
  expect(ownVersionOf(next, kept)).toMatchObject({ outdated: false })
  expect(ownVersionOf(next, withoutMine(texts, 'question.en'))).toBeUndefined()
})

test('a shipped text that becomes hers is nothing to decide', () => {
  const texts = written(basic, { 'question.en': 'Mine' })
  const next = { ...basic, question: { ...basic.question, en: 'Mine' } }
  expect(ownVersionOf(next, texts)).toMatchObject({ outdated: false })
})

test('words for an option are not shown on another one that has its place by now', () => {
  const texts = written(choice, {
    'options.0.en': 'My first',
    'options.1.en': 'My second',
  })
  const turned = { ...choice, options: choice.options.toReversed() }
  expect(wordingsOf(turned, texts).map(({ state }) => state)).toEqual(['held', 'held'])
  expect(ownVersionOf(turned, texts)).toEqual({ outdated: true, note: turned })
})

test('words that the changed note has no place for are kept apart, and the shipped text is shown', () => {
  const texts = written(cloze, { 'text.en': 'My {{c1::calf}} is {{c2::slow}}.' })
  const shorter = { ...cloze, text: { en: 'A {{c1::soleus}}.', nl: 'Een {{c1::s}}.' } }
  expect(ownVersionOf(shorter, texts)).toEqual({ outdated: true, note: shorter })
  const answered = written(basic, { 'answer.en': 'Mine' })
  expect(wordingsOf(choice, answered)).toMatchObject([
    { key: 'answer.en', state: 'homeless' },
  ])
  expect(ownVersionOf(choice, answered)).toEqual({ outdated: true, note: choice })
})
