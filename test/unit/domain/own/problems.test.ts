import { expect, test } from 'vitest'
import { blankFields, type OwnFields } from '../../../../src/domain/own/own-note'
import { blankStep, blankVariable } from '../../../../src/domain/own/own-task'
import { isComplete, problemsOf } from '../../../../src/domain/own/problems'

const basic: OwnFields = {
  ...blankFields('en'),
  prompt: { en: 'Which muscle plantarflexes the ankle?', nl: '' },
  answer: { en: 'Soleus', nl: '' },
}
const option = (en: string, correct = false) => ({ text: { en, nl: '' }, correct })
const choice: OwnFields = {
  ...basic,
  kind: 'choice',
  options: [option('Soleus', true), option('Popliteus')],
}
const cloze: OwnFields = {
  ...blankFields('both'),
  kind: 'cloze',
  prompt: { en: 'The {{c1::soleus}} is slow.', nl: 'De {{c1::soleus}} is traag.' },
}
const numeric: OwnFields = { ...basic, kind: 'numeric', numbers: ['65', '85'] }

test('complete notes have no problems, in one language or two', () => {
  for (const fields of [basic, choice, cloze, numeric])
    expect(problemsOf(fields)).toEqual([])
})

test('what is missing is named in each language that is written in, and nothing else', () => {
  const fields = { ...basic, languages: 'both', answer: { en: ' ', nl: '' } } as const
  expect(problemsOf(fields)).toEqual([
    { code: 'blank', field: 'prompt', language: 'nl', blocks: true },
    { code: 'blank', field: 'answer', language: 'en', blocks: true },
    { code: 'blank', field: 'answer', language: 'nl', blocks: true },
  ])
})

test.each<[string, OwnFields, string]>([
  [
    'no deletion',
    { ...cloze, prompt: { en: 'Slow.', nl: cloze.prompt.nl } },
    'noDeletion',
  ],
  [
    'other deletions in Dutch',
    { ...cloze, prompt: { ...cloze.prompt, nl: '{{c2::Traag}}' } },
    'clozeLanguages',
  ],
  [
    'a blank option',
    { ...choice, options: [option('', true), option('b')] },
    'blankOption',
  ],
  [
    'no right option',
    { ...choice, options: [option('a'), option('b')] },
    'noRightOption',
  ],
  [
    'only right options',
    { ...choice, options: [option('a', true), option('b', true)] },
    'noWrongOption',
  ],
  ['a number in words', { ...numeric, numbers: ['many', ''] }, 'noNumber'],
  ['a range downwards', { ...numeric, numbers: ['85', '65'] }, 'rangeOrder'],
  ['a tolerance in words', { ...numeric, tolerance: 'some' }, 'noNumber'],
  [
    'a translation in one language',
    { ...basic, kind: 'term', faces: ['to-en'] },
    'noFace',
  ],
])('%s stands in the way of saving', (_, fields, code) => {
  expect(problemsOf(fields)).toContainEqual(
    expect.objectContaining({ code, blocks: true }),
  )
  expect(isComplete(fields)).toBe(false)
})

test('a flaw is told without standing in the way, in the language that it was written in', () => {
  const fields = { ...basic, prompt: { en: 'Is the soleus slow?', nl: '' } }
  expect(problemsOf(fields)).toEqual([
    { code: 'yesNo', field: 'prompt', language: 'en', blocks: false },
    {
      code: 'answerShown',
      field: 'prompt',
      language: 'en',
      values: { text: 'Soleus' },
      blocks: false,
    },
  ])
  expect(isComplete(fields)).toBe(true)
})

test('an option that stands twice is named by its place', () => {
  const options = [option('Soleus', true), option('soleus')]
  expect(problemsOf({ ...choice, options })).toEqual([
    expect.objectContaining({ code: 'optionsEqual', field: 'options', index: 1 }),
  ])
})

test('what was typed for another kind is not looked at', () => {
  expect(problemsOf({ ...basic, numbers: ['many', ''], options: [] })).toEqual([])
})

const text = (en: string) => ({ en, nl: '' })
const place = (en: string, besidePrevious = false) => ({ text: text(en), besidePrevious })
const ordering: OwnFields = {
  ...basic,
  kind: 'ordering',
  prompt: text('What happens in a muscle fibre, from the nerve on'),
  order: [
    place('Calcium is set free'),
    place('Myosin binds'),
    place('The fibre shortens'),
  ],
}
const calculation: OwnFields = {
  ...basic,
  kind: 'calculation',
  prompt: text('Someone weighs {mass} kg. How many g of protein is 0.25 g/kg?'),
  variables: [{ name: 'mass', from: '52', to: '104', step: '2' }],
  formula: 'mass * 0.25',
  decimals: 1,
  unit: 'g',
}
const step = {
  ...blankStep,
  prompt: text('What does she lack?'),
  answer: text('Protein'),
}
const patient: OwnFields = {
  ...basic,
  kind: 'case',
  prompt: text('A woman of 81 recovers from pneumonia.'),
  steps: [step, { ...step, kind: 'typed' }],
}

test('a complete order, calculation and patient case have no problems', () => {
  for (const fields of [ordering, calculation, patient])
    expect(problemsOf(fields)).toEqual([])
})

test.each<[string, Partial<OwnFields>, object]>([
  ['a blank number', { variables: [blankVariable] }, { code: 'badName', index: 0 }],
  [
    'a number with the name of a function',
    { variables: [{ name: 'round', from: '1', to: '2', step: '1' }] },
    { code: 'badName', index: 0 },
  ],
  [
    'steps of nothing',
    { variables: [{ name: 'mass', from: '1', to: '2', step: '0' }] },
    { code: 'noSpan', index: 0 },
  ],
  [
    'a number from above downwards',
    { variables: [{ name: 'mass', from: '2', to: '1', step: '1' }] },
    { code: 'rangeOrder', field: 'variables', index: 0 },
  ],
  ['no formula', { formula: ' ' }, { code: 'blank', field: 'formula' }],
  [
    'a formula that breaks off',
    { formula: 'mass *' },
    { code: 'calculationFormula', field: 'formula', values: { text: 'mass *' } },
  ],
  [
    'an unknown name in the question',
    { prompt: text('{mass} kg and {height} cm') },
    { code: 'calculationName', field: 'prompt', values: { name: 'height' } },
  ],
  ['a division by 0', { formula: 'mass / (mass - 60)' }, { code: 'calculationRange' }],
  [
    'a mistake without words',
    { mistakes: [{ formula: 'mass / 4', text: text('') }] },
    { code: 'blank', field: 'mistakes', index: 0, language: 'en' },
  ],
])('%s stands in the way of a calculation', (_, change, problem) => {
  expect(problemsOf({ ...calculation, ...change })).toContainEqual(
    expect.objectContaining({ blocks: true, ...problem }),
  )
})

test('a calculation that is asked unfairly is told so, and can be saved', () => {
  const fields = {
    ...calculation,
    prompt: text('How many g of protein does she need?'),
    mistakes: [{ formula: 'mass ÷ 4', text: text('You divided.') }],
  }
  expect(problemsOf(fields)).toEqual([
    expect.objectContaining({ code: 'calculationUnsaid', values: { name: '{mass}' } }),
    expect.objectContaining({
      code: 'calculationMistake',
      field: 'mistakeFormula',
      index: 0,
    }),
  ])
  expect(isComplete(fields)).toBe(true)
})

test('a step to put in order is named by where it was written, also behind one that it may change places with', () => {
  const order = [place('Calcium'), place('Myosin', true), place('Finally force')]
  expect(problemsOf({ ...ordering, order })).toEqual([
    expect.objectContaining({ code: 'stepPlaced', field: 'order', index: 2 }),
  ])
  const all = order.map((one) => ({ ...one, besidePrevious: true }))
  expect(problemsOf({ ...ordering, order: all })).toEqual([
    { code: 'noOrder', field: 'order', blocks: true },
  ])
})

test('what is wrong with a step of a patient case is told with the step', () => {
  const blank = { ...step, answer: text('') }
  expect(problemsOf({ ...patient, steps: [step, blank] })).toEqual([
    { code: 'blank', field: 'answer', language: 'en', step: 1, blocks: true },
  ])
  const yesNo = { ...step, prompt: text('Is she old?'), answer: text('Indeed') }
  expect(problemsOf({ ...patient, steps: [step, yesNo] })).toEqual([
    expect.objectContaining({ code: 'yesNo', field: 'prompt', step: 1, blocks: false }),
  ])
})

test.each([
  'Two muscles do:\n\n- the soleus\n- the gastrocnemius',
  'In this order:\n1. plan\n2) train',
  '| muscle | fibres |\n|---|---|\n| soleus | slow |',
  'Written as `F = m · a`',
  `See ![a calf](image:${'a'.repeat(32)}-6x4)`,
])('an explanation may end in what is no sentence: %j', (en) => {
  expect(problemsOf({ ...basic, explanation: { en, nl: '' } })).toEqual([])
})

test('an explanation that is broken off is pointed out, also behind a list', () => {
  const flaws = (en: string) => problemsOf({ ...basic, explanation: { en, nl: '' } })
  const unfinished = {
    code: 'explanationUnfinished',
    field: 'explanation',
    language: 'en',
    blocks: false,
  }
  expect(flaws('Because it does')).toEqual([unfinished])
  expect(flaws('- one\n- two\n\nBecause it does')).toEqual([unfinished])
})
