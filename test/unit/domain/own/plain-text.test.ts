import { expect, test } from 'vitest'
import { cardFace } from '../../../../src/domain/card/face'
import { drawNote } from '../../../../src/domain/grading/calculation'
import { ownNoteAsNote } from '../../../../src/domain/own/own-cards'
import { blankFields, type OwnFields } from '../../../../src/domain/own/own-note'
import { hasMarkup, plainText } from '../../../../src/domain/own/plain-text'
import { titleOf } from '../../../../src/domain/own/written'

const fields = (change: Partial<OwnFields>): OwnFields => ({
  ...blankFields('en'),
  ...change,
})
const en = (text: string) => ({ en: text, nl: '' })

test('the words of a text are what stays without its marks', () => {
  expect(plainText('# Rest\n- **60** s\n- `90` s')).toBe('Rest\n- 60 s\n- 90 s')
  expect(plainText('| set | rest |\n| --- | --- |\n| 1 | 60 s |')).toBe(
    ' set | rest \n 1 | 60 s ',
  )
  expect(plainText('The {{c1::**soleus**::calf}} is {{c2::slow}}')).toBe(
    'The {{c1::soleus::calf}} is {{c2::slow}}',
  )
})

test.each(['> 65 %', 'a * b * c', 'fibre_type', '{mass}*{reps}', 'p < 0.05', 'one\ntwo'])(
  '"%s" holds no Markdown',
  (text) => {
    expect(hasMarkup(text)).toBe(false)
    expect(plainText(text)).toBe(text)
  },
)

test.each([
  '**a**',
  '- a\n- b',
  'see https://example.org',
  '1. a\n2. b',
  'H<sub>2</sub>O',
])('"%s" may hold Markdown', (text) => {
  expect(hasMarkup(text)).toBe(true)
})

test('a note without Markdown has nothing besides its own texts', () => {
  const note = ownNoteAsNote({ id: 'own-1', fields: fields({ prompt: en('Which?') }) })
  expect(note.markup).toBeUndefined()
})

test('a note with Markdown is graded and named by its words, and drawn with its marks', () => {
  const typed = fields({
    kind: 'typed',
    prompt: en('Which **muscle**?'),
    answer: en('*Soleus*'),
  })
  const note = ownNoteAsNote({ id: 'own-1', fields: typed })
  expect(note).toMatchObject({
    question: { en: 'Which muscle?' },
    answer: { en: 'Soleus' },
  })
  const face = cardFace(note, 'typed', 'en', '')
  expect(face.answer).toEqual([{ text: 'Soleus', role: 'text' }])
  expect(face.markup?.answer).toEqual([{ text: '*Soleus*', role: 'text' }])
  expect(titleOf(typed).en).toBe('Which muscle?')
})

test('options keep their order with their marks, and a calculation its numbers', () => {
  const options = ['**a**', 'b', 'c', 'd'].map((text, at) => ({
    text: en(text),
    correct: at === 0,
  }))
  const choice = ownNoteAsNote({
    id: 'own-1',
    fields: fields({ kind: 'choice', prompt: en('Which?'), options }),
  })
  const shown = cardFace(choice, 'choice', 'en', 'seed')
  expect(shown.markup?.options?.map(({ index }) => index)).toEqual(
    shown.options?.map(({ index }) => index),
  )

  const calculation = ownNoteAsNote({
    id: 'own-2',
    fields: fields({
      kind: 'calculation',
      prompt: en('**{mass}** kg?'),
      formula: 'mass * 2',
      variables: [{ name: 'mass', from: '50', to: '50', step: '1' }],
    }),
  })
  const drawn = cardFace(drawNote(calculation, 'seed'), 'calculation', 'en', '')
  expect(drawn.prompt[0]?.text).toBe('50 kg?')
  expect(drawn.markup?.prompt[0]?.text).toBe('**50** kg?')
})
