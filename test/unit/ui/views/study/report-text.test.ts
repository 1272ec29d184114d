import { expect, test } from 'vitest'
import { cardText, reportText } from '../../../../../src/ui/views/study/report-text'

const report = {
  cardId: 'rest-interval:choice',
  version: '9f3c',
  language: 'en',
  ownWords: false,
  question: 'How long?',
  options: ['60 s', '20 s'],
  answer: '60 s',
  explanation: 'Because.',
}
const labels = {
  card: 'Card',
  version: 'Deck version',
  language: 'Language',
  ownWords: 'In my own words.',
  question: 'Question',
  answer: 'Answer',
  explanation: 'Explanation',
  wrong: 'What is wrong',
}

test('a report holds id, version, language and text, and leaves room for what is wrong', () => {
  expect(reportText(report, labels)).toBe(
    [
      'Card: rest-interval:choice',
      'Deck version: 9f3c',
      'Language: en',
      '',
      'Question: How long?',
      '- 60 s',
      '- 20 s',
      'Answer: 60 s',
      'Explanation: Because.',
      '',
      'What is wrong: ',
    ].join('\n'),
  )
})

test('a report of a card that she has worded herself says so before its text', () => {
  const lines = reportText({ ...report, ownWords: true }, labels).split('\n')
  expect(lines.slice(2, 6)).toEqual([
    'Language: en',
    'In my own words.',
    '',
    'Question: How long?',
  ])
})

test('the copied text of a card without options has no empty paragraph', () => {
  expect(cardText({ ...report, options: [] })).toBe('How long?\n\n60 s\n\nBecause.')
})

test('the copied text of a card lists its options as they were shown', () => {
  expect(cardText(report)).toBe('How long?\n\n- 60 s\n- 20 s\n\n60 s\n\nBecause.')
})
