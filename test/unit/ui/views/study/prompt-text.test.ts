import { expect, test } from 'vitest'
import type { CardFace } from '../../../../../src/domain/card/face'
import { promptText } from '../../../../../src/ui/views/study/prompt-text'

const face: CardFace = {
  ask: 'question',
  prompt: [{ text: 'What is marked here?', role: 'text' }],
  answer: [{ text: 'Z-disc', role: 'text' }],
  explanation: 'Because.',
  promptLanguage: 'en',
  answerLanguage: 'en',
}

test.each<[string, CardFace, string]>([
  ['a plain question is its own words', face, 'What is marked here?'],
  [
    'a question about a figure also says where the mark is',
    { ...face, marked: { id: 'z-disc', place: 'The line at each end.' } },
    'What is marked here? The line at each end.',
  ],
])('%s', (_, shown, expected) => {
  expect(promptText(shown)).toBe(expected)
})
