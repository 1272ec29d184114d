import type {
  BasicNote,
  CalculationNote,
  CaseNote,
  ChoiceNote,
  ClozeNote,
  FigureNote,
  OrderingNote,
  TypedNote,
} from '../../../../src/domain/card/note'

const both = (text: string) => ({ en: text, nl: `${text} (nl)` })
const shared = {
  title: both('Title'),
  facts: [],
  sources: [],
  explanation: both('It is so.'),
}

export const basic: BasicNote = {
  ...shared,
  id: 'basic',
  kind: 'basic',
  question: both('What rests?'),
  answer: both('The muscle'),
  evidence: both('Newer work differs.'),
}

export const choice: ChoiceNote = {
  ...shared,
  id: 'choice',
  kind: 'choice',
  question: both('Which one?'),
  several: false,
  options: [
    { text: both('The first'), correct: true },
    { text: both('The second'), correct: false },
  ],
}

export const cloze: ClozeNote = {
  ...shared,
  id: 'cloze',
  kind: 'cloze',
  text: both('A {{c1::soleus}} is {{c2::slow}}.'),
}

export const typed: TypedNote = {
  ...shared,
  id: 'typed',
  kind: 'typed',
  question: both('What is it called?'),
  answer: both('soleus'),
  accept: { en: ['calf muscle', 'soleal muscle'], nl: ['scholspier'] },
}

export const ordering: OrderingNote = {
  ...shared,
  id: 'ordering',
  kind: 'ordering',
  question: both('In which order?'),
  steps: [[both('Sitting')], [both('Standing'), both('Leaning')], [both('Walking')]],
}

export const calculation: CalculationNote = {
  ...shared,
  id: 'calculation',
  kind: 'calculation',
  question: both('Someone weighs {mass} kg. How much is a fifth?'),
  variables: { mass: { from: 50, to: 100, step: 5 } },
  formula: 'mass / 5',
  unit: 'kg',
  decimals: 0,
  tolerance: 0,
  solution: both('{mass} ÷ 5 = {answer}'),
  mistakes: [{ formula: 'mass * 5', text: both('You multiplied.') }],
}

export const patientCase: CaseNote = {
  ...shared,
  id: 'case',
  kind: 'case',
  vignette: both('A woman of 81.'),
  steps: [
    {
      task: { kind: 'basic', question: both('What first?'), answer: both('Walk') },
      explanation: both('She can.'),
      beneath: [],
    },
    {
      task: {
        kind: 'choice',
        question: both('And then?'),
        several: false,
        options: [
          { text: both('Stairs'), correct: true },
          { text: both('Bed'), correct: false },
        ],
      },
      explanation: both('It is next.'),
      beneath: [],
    },
  ],
}

export const figure: FigureNote = {
  ...shared,
  id: 'figure',
  kind: 'figure',
  figure: { id: 'muscle', title: both('A muscle'), width: 10, height: 10 },
  regions: [
    {
      id: 'belly',
      label: both('Belly'),
      place: both('In the middle'),
      question: both('What is marked?'),
      explanation: both('It shortens.'),
    },
  ],
}
