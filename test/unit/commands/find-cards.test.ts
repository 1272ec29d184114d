import { expect, test } from 'vitest'
import type { ListedNote } from '../../../src/app/types'
import { findable, findCards } from '../../../src/commands/find-cards'

function note(
  cardId: string,
  title: string,
  question: string,
  dutch = title,
): ListedNote {
  return {
    cardId,
    topic: 'load',
    title: { en: title, nl: dutch },
    question: { en: question, nl: `${dutch}?` },
    sources: [],
  }
}
const notes = [
  note('in-question', 'Cell that repairs', 'What does a satellite cell do?'),
  note('in-title', 'The satellite cell', 'What is it?', 'De satellietcel'),
  note('at-start', 'Satellite cell, marker', 'Which factor?', 'Satellietcel, kenmerk'),
  note('elsewhere', 'Één herhaling', 'Load?'),
]

function found(
  query: string,
  language: 'en' | 'nl' = 'en',
  most = 10,
): readonly string[] {
  return findCards(query, findable(notes, language), most).map(({ cardId }) => cardId)
}

test.each([
  [
    'title first, then words in it, then the question',
    'satellite',
    ['at-start', 'in-title', 'in-question'],
  ],
  ['every word, in any order', 'cell satellite marker', ['at-start']],
  ['no matter which accents', 'een', ['elsewhere']],
  ['nothing for nothing', ' ', []],
  ['nothing for strangers', 'qqq', []],
])('cards are found: %s', (_, query, expected) => {
  expect(found(query)).toEqual(expected)
})

test('in Dutch they are found by Dutch and by English words', () => {
  expect(found('satelliet', 'nl')).toEqual(['at-start', 'in-title'])
  expect(found('repairs', 'nl')).toEqual(['in-question'])
})

test('no more are given than asked for', () => {
  expect(found('cell', 'en', 2)).toHaveLength(2)
})
