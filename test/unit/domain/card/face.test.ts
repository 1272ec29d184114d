import { expect, test } from 'vitest'
import { cardFace } from '../../../../src/domain/card/face'
import type {
  BasicNote,
  ChoiceNote,
  ClozeNote,
  FigureNote,
  TermNote,
} from '../../../../src/domain/card/note'

const common = {
  id: 'sample',
  title: { en: 'Sample', nl: 'Voorbeeld' },
  facts: ['F001'],
  sources: ['ROTH2020'],
  explanation: { en: 'Because.', nl: 'Daarom.' },
}
const basic: BasicNote = {
  ...common,
  kind: 'basic',
  question: { en: 'Which marker?', nl: 'Welke marker?' },
  answer: { en: 'Pax7', nl: 'Pax7 (nl)' },
}
const term: TermNote = {
  ...common,
  kind: 'term',
  term: { en: 'fibre', nl: 'vezel' },
  definition: { en: 'A muscle cell', nl: 'Een spiercel' },
  faces: ['definition', 'term', 'to-en', 'to-nl'],
}
const cloze: ClozeNote = {
  ...common,
  kind: 'cloze',
  text: {
    en: 'Side by side: {{c1::force}}, end to end: {{c2::velocity::how fast}}.',
    nl: 'Naast elkaar: {{c1::kracht}}, achter elkaar: {{c2::snelheid::hoe snel}}.',
  },
}
const choice: ChoiceNote = {
  ...common,
  kind: 'choice',
  question: { en: 'How long?', nl: 'Hoe lang?' },
  options: [
    { text: { en: '20 s', nl: '20 sec' }, correct: false },
    { text: { en: '60 s', nl: '60 sec' }, correct: true },
    { text: { en: '90 s', nl: '90 sec' }, correct: false },
    { text: { en: '5 min', nl: '5 minuten' }, correct: false },
  ],
  several: false,
}

const both = (text: string) => ({ en: text, nl: `${text} (nl)` })
const region = (id: string) => ({
  id,
  label: both(id),
  place: both(`where ${id} is`),
  question: both('What is marked here?'),
})
const figure: FigureNote = {
  ...common,
  kind: 'figure',
  figure: { id: 'sarcomere', title: both('Filaments'), width: 360, height: 200 },
  regions: [region('z-disc'), { ...region('m-line'), explanation: both('The middle.') }],
}

test('a card of a figure asks for the label of its region and says where that is', () => {
  expect(cardFace(figure, 'z-disc', 'nl', '')).toEqual({
    ask: 'question',
    prompt: [{ text: 'What is marked here? (nl)', role: 'text' }],
    answer: [{ text: 'z-disc (nl)', role: 'text' }],
    marked: { id: 'z-disc', place: 'where z-disc is (nl)' },
    explanation: 'Daarom.',
    promptLanguage: 'nl',
    answerLanguage: 'nl',
  })
})

test('a region with an explanation of its own shows that one', () => {
  expect(cardFace(figure, 'm-line', 'en', '').explanation).toBe('The middle.')
})

test('a figure goes with the explanation of other cards only', () => {
  const explained = { ...basic, figure: figure.figure }
  expect(cardFace(explained, 'answer', 'en', '').figure).toEqual(figure.figure)
  expect(cardFace(figure, 'z-disc', 'en', '').figure).toBeUndefined()
})

test('a basic card asks its question in the language of the card', () => {
  expect(cardFace(basic, 'question', 'nl', '')).toEqual({
    ask: 'question',
    prompt: [{ text: 'Welke marker?', role: 'text' }],
    answer: [{ text: 'Pax7 (nl)', role: 'text' }],
    explanation: 'Daarom.',
    promptLanguage: 'nl',
    answerLanguage: 'nl',
  })
})

test('what current evidence says is there only when the note says so', () => {
  const evidence = { en: 'Today we doubt it.', nl: 'Nu betwijfeld.' }
  expect(cardFace({ ...basic, evidence }, 'question', 'en', '').evidence).toBe(
    'Today we doubt it.',
  )
  expect(cardFace(basic, 'question', 'en', '')).not.toHaveProperty('evidence')
})

test.each([
  ['definition', 'define', 'fibre', 'A muscle cell'],
  ['term', 'name', 'A muscle cell', 'fibre'],
  ['anything else', 'define', 'fibre', 'A muscle cell'],
])('the face %s of a term asks to %s', (face, ask, prompt, answer) => {
  expect(cardFace(term, face, 'en', '')).toEqual({
    ask,
    prompt: [{ text: prompt, role: 'text' }],
    answer: [{ text: answer, role: 'text' }],
    explanation: 'Because.',
    promptLanguage: 'en',
    answerLanguage: 'en',
  })
})

test.each(['en', 'nl'] as const)(
  'a translation keeps its two languages when the card is shown in %s',
  (language) => {
    expect(cardFace(term, 'to-en', language, '')).toEqual({
      ask: 'translate-en',
      prompt: [{ text: 'vezel', role: 'text' }],
      answer: [{ text: 'fibre', role: 'text' }],
      explanation: common.explanation[language],
      promptLanguage: 'nl',
      answerLanguage: 'en',
    })
    expect(cardFace(term, 'to-nl', language, '')).toMatchObject({
      ask: 'translate-nl',
      prompt: [{ text: 'fibre' }],
      answer: [{ text: 'vezel' }],
      promptLanguage: 'en',
      answerLanguage: 'nl',
    })
  },
)

test('a cloze card blanks the deletion that is asked and shows the others filled', () => {
  expect(cardFace(cloze, 'c1', 'en', '')).toEqual({
    ask: 'complete',
    prompt: [
      { text: 'Side by side: ', role: 'text' },
      { text: '[…]', role: 'blank' },
      { text: ', end to end: ', role: 'text' },
      { text: 'velocity', role: 'text' },
      { text: '.', role: 'text' },
    ],
    answer: [
      { text: 'Side by side: ', role: 'text' },
      { text: 'force', role: 'answer' },
      { text: ', end to end: ', role: 'text' },
      { text: 'velocity', role: 'text' },
      { text: '.', role: 'text' },
    ],
    explanation: 'Because.',
    promptLanguage: 'en',
    answerLanguage: 'en',
  })
})

test('a blank shows its hint', () => {
  const blanks = cardFace(cloze, 'c2', 'nl', '').prompt.filter(
    ({ role }) => role === 'blank',
  )
  expect(blanks).toEqual([{ text: '[hoe snel]', role: 'blank', hint: 'hoe snel' }])
})

test('a cloze card with two deletions of one number asks both at once', () => {
  const twice = {
    ...cloze,
    text: { en: '{{c1::a}} and {{c1::b}}', nl: '{{c1::a}} en {{c1::b}}' },
  }
  const { prompt, answer } = cardFace(twice, 'c1', 'en', '')
  expect(prompt.map(({ role }) => role)).toEqual(['blank', 'text', 'blank'])
  expect(answer.map(({ role }) => role)).toEqual(['answer', 'text', 'answer'])
})

test('a choice card shows every option once, in an order that only its seed decides', () => {
  const options = (seed: string): readonly number[] =>
    cardFace(choice, 'choice', 'en', seed).options?.map(({ index }) => index) ?? []
  const orders = Array.from({ length: 50 }, (_, answers) =>
    options(`sample:choice ${answers}`),
  )
  expect(orders.every((order) => [...order].sort().join() === '0,1,2,3')).toBe(true)
  expect(new Set(orders.map(String)).size).toBeGreaterThan(10)
  expect(options('seed')).toEqual(options('seed'))
})

test('a choice card answers with its correct option, in the language of the card', () => {
  const { ask, answer, options } = cardFace(choice, 'choice', 'nl', 'seed')
  expect({ ask, answer }).toEqual({
    ask: 'choose',
    answer: [{ text: '60 sec', role: 'text' }],
  })
  expect(options?.find(({ correct }) => correct)).toEqual({
    index: 1,
    text: '60 sec',
    correct: true,
  })
})

test('the options stay in their places when the language of the card is flipped', () => {
  const places = (language: 'en' | 'nl'): unknown =>
    cardFace(choice, 'choice', language, 'seed').options?.map(({ index }) => index)
  expect(places('en')).toEqual(places('nl'))
})
