import { expect, test } from 'vitest'
import { adoptShippedCards } from '../../../src/storage/shipped-cards'
import { readToday } from '../../../src/storage/queue-reader'
import { adoption, answer, day, deck, entry, noon, openDeck, plain } from './helpers'

test('a new version of the shipped cards moves cards, adds new ones and keeps every memory', async () => {
  const db = await openDeck()
  const [before] = await answer(db, 'b:answer', 'easy')
  const next = [
    entry('new:answer', { position: 0 }),
    entry('b:answer', { position: 7, topic: 'volume' }),
  ]
  await adoptShippedCards(db, () => Promise.resolve(next), 'v2', adoption)
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
  await adoptShippedCards(db, () => Promise.resolve(deck.slice(0, 2)), 'v2', adoption)
  expect(await db.cards.get('b:answer')).toMatchObject({ queue: 'withdrawn', answers: 1 })
  expect(await db.reviews.count()).toBe(1)
  expect((await readToday(db, noon, plain)).served).toMatchObject({ due: 0, new: 2 })
  await adoptShippedCards(db, () => Promise.resolve(deck), 'v3', adoption)
  expect(await db.cards.get('b:answer')).toMatchObject({ queue: 'learning', answers: 1 })
})

test('the shipped cards are not even loaded while their version is the same', async () => {
  const db = await openDeck()
  const load = () => Promise.reject(new Error('must not load'))
  await expect(adoptShippedCards(db, load, 'v1', adoption)).resolves.toBeUndefined()
})

const correctedB = (correction: number) =>
  deck.map((one) => (one.noteId === 'b' ? { ...one, correction } : one))

test('a corrected card comes back once, with its memory, and says so until it is graded', async () => {
  const db = await openDeck()
  const [before] = await answer(db, 'b:answer', 'easy')
  const tomorrow = { ...adoption, at: noon + day }
  await adoptShippedCards(db, () => Promise.resolve(correctedB(2)), 'v2', tomorrow)
  const today = (before?.lastStudyDay ?? 0) + 1
  const row = await db.cards.get('b:answer')
  expect(before?.dueDay).toBeGreaterThan(today)
  expect(row).toEqual({
    ...before,
    kind: 'basic',
    correction: 2,
    dueDay: today,
    serveDay: today,
    unreadCorrection: 2,
    lastSeq: 2,
  })
  expect((await readToday(db, noon + day, plain)).served.due).toBe(1)

  await answer(db, 'b:answer', 'good', { at: noon + day })
  await adoptShippedCards(db, () => Promise.resolve(correctedB(2)), 'v3', tomorrow)
  expect(await db.cards.get('b:answer')).not.toHaveProperty('unreadCorrection')
  expect((await readToday(db, noon + day, plain)).served.due).toBe(0)
  const types = (await db.reviews.toArray()).map(({ type }) => type)
  expect(types).toEqual(['answer', 'corrected', 'answer'])
})

test('a second correction brings the card back again', async () => {
  const db = await openDeck()
  await answer(db, 'b:answer', 'easy')
  for (const [version, correction] of [
    ['v2', 2],
    ['v3', 3],
  ] as const)
    await adoptShippedCards(
      db,
      () => Promise.resolve(correctedB(correction)),
      version,
      adoption,
    )
  expect(await db.cards.get('b:answer')).toMatchObject({ unreadCorrection: 3 })
})

test('cards that were never answered are not brought back: those of today, and those that are new later', async () => {
  const db = await openDeck()
  await adoptShippedCards(db, () => Promise.resolve(correctedB(2)), 'v2', adoption)
  await answer(db, 'b:answer', 'easy')
  await adoptShippedCards(db, () => Promise.resolve(correctedB(2)), 'v3', adoption)
  expect(await db.cards.get('b:answer')).not.toHaveProperty('unreadCorrection')
  expect(await db.reviews.count()).toBe(1)
})

test('a card that was corrected while it was withdrawn says so when it is shipped again', async () => {
  const db = await openDeck()
  await answer(db, 'b:answer', 'easy')
  await adoptShippedCards(db, () => Promise.resolve(deck.slice(0, 2)), 'v2', adoption)
  await adoptShippedCards(db, () => Promise.resolve(correctedB(2)), 'v3', adoption)
  expect(await db.cards.get('b:answer')).toMatchObject({
    queue: 'review',
    unreadCorrection: 2,
  })
})

test('older cards in between do not bring a correction twice', async () => {
  const db = await openDeck()
  await answer(db, 'b:answer', 'easy')
  for (const [version, entries] of [
    ['v2', correctedB(2)],
    ['v1 again', deck],
    ['v2 again', correctedB(2)],
  ] as const)
    await adoptShippedCards(db, () => Promise.resolve(entries), version, adoption)
  const corrections = await db.reviews.filter(({ type }) => type === 'corrected').count()
  expect(corrections).toBe(1)
})
