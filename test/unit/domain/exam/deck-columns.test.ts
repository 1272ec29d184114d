import { expect, test } from 'vitest'
import {
  deckColumns,
  neverSeen,
  patchColumns,
  rowsById,
  type DeckCard,
} from '../../../../src/domain/exam/deck-columns'

const card: DeckCard = {
  id: 'a',
  stability: 3,
  difficulty: 5,
  lastDay: 100,
  topic: 1,
  note: 7,
  position: 0,
  active: true,
}
const unseen: DeckCard = { ...card, id: 'b', lastDay: neverSeen, position: 1 }

test('events patch the columns in the order of the log, whatever order they come in', () => {
  const deck = deckColumns([card, unseen], 10)
  const patched = patchColumns(deck, rowsById(deck), [
    { seq: 12, card: { ...card, stability: 9, lastDay: 103 } },
    { seq: 11, card: { ...card, stability: 6, lastDay: 102 } },
  ])

  expect(patched).toEqual(
    deckColumns([{ ...card, stability: 9, lastDay: 103 }, unseen], 12),
  )
})

test('what the columns know of already is passed over', () => {
  const deck = deckColumns([card, unseen], 10)
  const change = { seq: 10, card: { ...card, stability: 1 } }

  expect(patchColumns(deck, rowsById(deck), [change])).toEqual(
    deckColumns([card, unseen], 10),
  )
})

test('a new card gets the next row; a withdrawn one keeps its own', () => {
  const deck = deckColumns([card], 10)
  const patched = patchColumns(deck, rowsById(deck), [
    { seq: 11, card: unseen },
    { seq: 12, card: { ...card, active: false } },
  ])

  expect(patched).toEqual(deckColumns([{ ...card, active: false }, unseen], 12))
})
