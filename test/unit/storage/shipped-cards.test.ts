import { expect, test } from 'vitest'
import { adoptShippedCards } from '../../../src/storage/shipped-cards'
import { readToday } from '../../../src/storage/queue-reader'
import { answer, deck, entry, noon, openDeck, plain } from './helpers'

test('a new version of the shipped cards moves cards, adds new ones and keeps every memory', async () => {
  const db = await openDeck()
  const [before] = await answer(db, 'b:answer', 'easy')
  const next = [
    entry('new:answer', { position: 0 }),
    entry('b:answer', { position: 7, topic: 'volume' }),
  ]
  await adoptShippedCards(db, () => Promise.resolve(next), 'v2')
  expect(await db.cards.get('b:answer')).toEqual({
    ...before,
    position: 7,
    topic: 'volume',
    kind: 'term',
  })
  expect(await db.cards.get('new:answer')).toMatchObject({ state: 'new', queue: 'new' })
})

test('a withdrawn card leaves study, keeps its history, and comes back when it is shipped again', async () => {
  const db = await openDeck()
  await answer(db, 'b:answer', 'good')
  await adoptShippedCards(db, () => Promise.resolve(deck.slice(0, 2)), 'v2')
  expect(await db.cards.get('b:answer')).toMatchObject({ queue: 'withdrawn', answers: 1 })
  expect(await db.reviews.count()).toBe(1)
  expect((await readToday(db, noon, plain)).served).toMatchObject({ due: 0, new: 2 })
  await adoptShippedCards(db, () => Promise.resolve(deck), 'v3')
  expect(await db.cards.get('b:answer')).toMatchObject({ queue: 'learning', answers: 1 })
})

test('the shipped cards are not even loaded while their version is the same', async () => {
  const db = await openDeck()
  const load = () => Promise.reject(new Error('must not load'))
  await expect(adoptShippedCards(db, load, 'v1')).resolves.toBeUndefined()
})
