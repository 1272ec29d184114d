import { expect, test } from 'vitest'
import { factsApart, type Spaced } from '../../../src/content/facts-apart'

const note = (
  id: string,
  facts: string,
  topic = 'one',
  after: string[] = [],
): Spaced => ({
  note: { id, facts: facts.split(' ') },
  topic,
  after,
})
const order = (notes: readonly Spaced[]): string =>
  factsApart(notes)
    .map(({ note: { id } }) => id)
    .join(' ')

test('a note that rests on the fact of the one before waits for three others', () => {
  expect(
    order([
      note('a', 'F1'),
      note('b', 'F1 F2'),
      note('c', 'F3'),
      note('d', 'F4'),
      note('e', 'F5'),
      note('f', 'F6'),
    ]),
  ).toBe('a c d e b f')
})

test('where too few others are there, they come as far apart as they can', () => {
  expect(order([note('a', 'F1'), note('b', 'F1'), note('c', 'F2')])).toBe('a c b')
  expect(order([note('a', 'F1'), note('b', 'F1'), note('c', 'F1')])).toBe('a b c')
})

test('notes that share no fact keep their order', () => {
  expect(order([note('a', 'F1'), note('b', 'F2'), note('c', 'F3')])).toBe('a b c')
})

test('a note stays in its topic and behind those that it names', () => {
  expect(
    order([
      note('a', 'F1'),
      note('b', 'F1'),
      note('c', 'F2', 'one', ['b']),
      note('d', 'F3', 'two'),
    ]),
  ).toBe('a b c d')
})

test('a note comes earlier by three places at most', () => {
  const like = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => note(id, 'F1'))
  expect(order([...like, note('g', 'F2'), note('h', 'F3')])).toBe('a b c g h d e f')
})
