import { expect, test } from 'vitest'
import { noteKinds } from '../../../../../src/domain/card/note'
import {
  allWords,
  dayVocabulary,
  fieldWords,
  kindVocabulary,
  meaningOf,
  stateWords,
} from '../../../../../src/domain/search/words'
import { browse as en } from '../../../../../src/i18n/later/en/browse'
import { browse as nl } from '../../../../../src/i18n/later/nl/browse'

const both = [en.browse, nl.browse]

test('the search understands the kinds and states that the columns show, in both languages', () => {
  for (const { kind, state } of both) {
    for (const id of noteKinds) expect(meaningOf(kind[id], kindVocabulary)).toBe(id)
    for (const id of ['new', 'learning', 'review', 'buried', 'suspended'] as const)
      expect(meaningOf(state[id], stateWords)).toBe(id)
  }
})

test('the search understands the names of the columns that can be asked for, in both languages', () => {
  const fieldOf = {
    topic: 'topic',
    kind: 'kind',
    tags: 'tag',
    state: 'is',
    due: 'due',
    retrievability: 'retrievability',
    stability: 'stability',
    difficulty: 'difficulty',
    lapses: 'lapses',
    answers: 'answers',
    answered: 'answered',
  } as const
  for (const { column } of both)
    for (const [id, field] of Object.entries(fieldOf)) {
      const [name = ''] = column[id as keyof typeof fieldOf].split(',') // "Stability, d"
      expect(meaningOf(name, fieldWords)).toBe(field)
    }
})

test('no word means two things, and every one can be found', () => {
  for (const words of [fieldWords, stateWords, kindVocabulary, dayVocabulary]) {
    const all = allWords(words)
    expect(new Set(all).size).toBe(all.length)
    for (const word of all) expect(meaningOf(word, words)).toBeDefined()
  }
})
