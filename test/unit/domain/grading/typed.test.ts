import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareLetters } from '../../../../src/domain/grading/letters'
import { gradeTyped, type TypedVerdict } from '../../../../src/domain/grading/typed'

function graded(answer: string, typed: string, accept: readonly string[] = []) {
  const task = { answer: { en: answer, nl: answer }, accept: { en: accept, nl: [] } }
  return gradeTyped(task, typed, 'en')
}

test.each([
  ['case', 'Pax7', 'PAX7'],
  ['accents', 'Müller', 'muller'],
  ['hyphens', 'IGF-1', 'igf1'],
  ['spaces', 'satellite cell', ' satellite  cell '],
  ['a hyphen for a space', 'satellite cell', 'satellite-cell'],
  ['words written as one', 'satellite cell', 'satellitecell'],
  ['an article', 'sarcolemma', 'the sarcolemma'],
  ['a plural', 'satellite cell', 'satellite cells'],
  ['an apostrophe', "Hooke's law", 'hookes law'],
  ['a Greek letter', 'α-actinin', 'alpha-actinin'],
  ['American -er', 'fibre', 'fiber'],
  ['American -or', 'tumour', 'tumor'],
  ['American -ize', 'periodisation', 'periodization'],
  ['American -yze', 'analyse', 'analyze'],
  ['American e', 'oedema', 'edema'],
  ['American hem-', 'haemoglobin', 'hemoglobin'],
  ['American -am', 'programme', 'program'],
  ['American -ing', 'ageing', 'aging'],
  ['Dutch f', 'hypertrophy', 'hypertrofy'],
  ['Dutch -ie', 'sarcopenia', 'sarcopenie'],
  ['Dutch -ine', 'myosin', 'myosine'],
  ['Dutch -ie', 'atrophy', 'atrofie'],
])('%s makes no difference: %s, %s', (_, answer, typed) => {
  expect(graded(answer, typed)).toEqual({
    kind: 'typed',
    outcome: 'right',
    typed: typed.trim(),
    asked: answer,
    language: 'en',
  })
})

test.each([
  ['type IIa', 'type II'],
  ['type II', 'type IIa'],
  ['type I', 'type Ia'],
  ['type IIx', 'type II'],
])('the numeral of a type is read to its last letter: %s is not %s', (answer, typed) => {
  expect(graded(answer, typed).outcome).toBe('wrong')
  expect(graded(answer, answer.toUpperCase()).outcome).toBe('right')
  expect(graded(answer, answer.replace(' ', '')).outcome).toBe('right')
})

test('a synonym is right, and named as the one that was meant', () => {
  expect(graded('myostatin', 'gdf 8', ['GDF-8'])).toMatchObject({
    outcome: 'right',
    asked: 'GDF-8',
  })
})

test('the term of the other language is right, and said to be', () => {
  const task = {
    answer: { en: 'satellite cell', nl: 'satellietcel' },
    accept: { en: [], nl: [] },
  }
  expect(gradeTyped(task, 'Satellite cell', 'nl')).toEqual({
    kind: 'typed',
    outcome: 'right',
    typed: 'Satellite cell',
    asked: 'satellite cell',
    language: 'en',
    translated: true,
  })
})

function shown({ letters = [] }: TypedVerdict): string {
  const signs = { same: ['', ''], extra: ['-', '-'], missing: ['+', '+'] } as const
  return letters
    .map(({ role, text }) => `${signs[role][0]}${text}${signs[role][1]}`)
    .join('')
}

test.each([
  ['myostatn', 'missing', 'myostat+i+n'],
  ['myostattin', 'extra', 'myostat-t-in'],
  ['myostadin', 'replaced', 'myosta-d-+t+in'],
  ['myosttain', 'swapped', 'myost-t-a+t+in'],
])('one slip in a long word is right and shown: %s', (typed, slip, letters) => {
  const verdict = graded('myostatin', typed)
  expect(verdict).toMatchObject({ outcome: 'right', asked: 'myostatin', slip })
  expect(shown(verdict)).toBe(letters)
})

test('a slip is looked for in long words only, and never in names with digits', () => {
  expect(graded('titin', 'titn').outcome).toBe('wrong')
  expect(graded('satellite cell', 'satellite sell').outcome).toBe('wrong')
  expect(graded('satellite cell', 'satelite cell').outcome).toBe('right')
  expect(graded('mTORC1', 'mTORC2').outcome).toBe('wrong')
  expect(graded('p70S6K1', 'p70SK1').outcome).toBe('wrong')
})

test.each([
  ['abduction', 'adduction'],
  ['abductie', 'adductie'],
  ['efferent', 'afferent'],
  ['ventral', 'central'],
  ['intracellular', 'intercellular'],
  ['intraspinatus', 'infraspinatus'],
  ['hyperflexion', 'hypoflexion'],
  ['hypertonia', 'hypotonia'],
  ['inversion', 'eversion'],
  ['flexion', 'reflexion'],
  ['flexion', 'extension'],
  ['tendinitis', 'tendinosis'],
  ['tendinitis', 'tendinose'],
  ['arthritis', 'arteritis'],
  ['artritis', 'arteritis'],
  ['osteoblast', 'osteoclast'],
  ['osteoblasten', 'osteoclasten'],
  ['osteophyte', 'osteocyte'],
  ['osteofyt', 'osteocyt'],
  ['peroneal', 'perineal'],
  ['peroneus', 'perineus'],
  ['humeral', 'humoral'],
  ['brachial', 'branchial'],
  ['axillary', 'maxillary'],
  ['pisiform', 'piriform'],
  ['trapezius', 'trapezium'],
  ['rectus', 'rectum'],
  ['valgus', 'vagus'],
  ['neural', 'neutral'],
  ['neuraal', 'neutraal'],
  ['mediaal', 'mediaan'],
  ['larynx', 'pharynx'],
  ['laryngeal', 'pharyngeal'],
  ['ureteral', 'urethral'],
  ['absorption', 'adsorption'],
  ['cortisol', 'cortison'],
  ['fibrin', 'fibril'],
  ['dystrophin', 'dystrophy'],
  ['dysphagia', 'dysphasia'],
  ['motility', 'mobility'],
  ['hematoma', 'hepatoma'],
])('between %s and %s a letter is no slip', (one, other) => {
  expect(graded(one, other).outcome).toBe('wrong')
  expect(graded(other, one).outcome).toBe('wrong')
})

test.each([
  ['osteoblast', 'osteoblat'],
  ['osteoclast', 'osteoclsat'],
  ['abduction', 'abductoin'],
  ['peroneal', 'peronael'],
])('elsewhere in such a word a slip is one: %s, %s', (answer, typed) => {
  expect(graded(answer, typed)).toMatchObject({ outcome: 'right', asked: answer })
})

test('two slips are wrong; what is alike is compared letter by letter', () => {
  const verdict = graded('myostatin', 'mostatn')
  expect(verdict.outcome).toBe('wrong')
  expect(shown(verdict)).toBe('m+y+ostat+i+n')
})

test('what is quite another word is not compared letter by letter', () => {
  expect(graded('myostatin', 'titin')).toEqual({
    kind: 'typed',
    outcome: 'wrong',
    typed: 'titin',
    asked: 'myostatin',
    language: 'en',
  })
})

test('nothing typed is wrong', () => {
  expect(graded('myostatin', ' -').outcome).toBe('wrong')
})

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
const word = fc.array(letter, { minLength: 3, maxLength: 12 }).map((all) => all.join(''))
const term = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '))

test('the key is always right, however it is written', () => {
  const written = (text: string, how: number): string => {
    if (how === 0) return text.toUpperCase()
    if (how === 1) return `  ${text.replaceAll(' ', '-')} `
    if (how === 2) return text.replaceAll(' ', '')
    return text.replaceAll('e', 'é').normalize('NFD')
  }
  fc.assert(
    fc.property(term, fc.nat(3), (answer, how) => {
      expect(graded(answer, written(answer, how))).toMatchObject({
        outcome: 'right',
        asked: answer,
      })
    }),
  )
})

test('any one slip in a long word is right, two far apart never are', () => {
  const plain = fc.constantFrom(...'bdfgjklvwx')
  const long = fc.array(plain, { minLength: 8, maxLength: 12 })
  fc.assert(
    fc.property(long, fc.nat(3), (letters, kind) => {
      const middle = Math.floor(letters.length / 2)
      const slipped = [...letters]
      if (kind === 0) slipped.splice(middle, 1)
      if (kind === 1) slipped.splice(middle, 0, 'q')
      if (kind === 2) slipped.splice(middle, 1, 'q')
      if (kind === 3)
        slipped.splice(middle, 2, ...slipped.slice(middle, middle + 2).reverse())
      const answer = letters.join('')
      expect(graded(answer, slipped.join('')).outcome).toBe('right')
      expect(graded(answer, `jj${slipped.join('')}jj`).outcome).toBe('wrong')
    }),
  )
})

test('another term is never right', () => {
  fc.assert(
    fc.property(term, term, (answer, other) => {
      const differing = [...new Set(other)].filter((one) => !answer.includes(one))
      fc.pre(differing.length > 4)
      expect(graded(answer, other).outcome).toBe('wrong')
    }),
  )
})

test('comparing loses no letter of either text', () => {
  fc.assert(
    fc.property(term, term, (typed, asked) => {
      const letters = compareLetters(typed, asked)
      const without = (role: string) =>
        letters
          .filter((part) => part.role !== role)
          .map(({ text }) => text)
          .join('')
      expect([without('missing'), without('extra')]).toEqual([typed, asked])
    }),
  )
})
