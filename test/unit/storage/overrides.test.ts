import { expect, test } from 'vitest'
import type { OwnWordings } from '../../../src/domain/override/override'
import { changeOverride, undoOverride } from '../../../src/storage/overrides'
import { noon, openDeck } from './helpers'

const mine: OwnWordings = { 'question.nl': { own: 'De mijne', shipped: 'De hunne' } }
const other: OwnWordings = { 'answer.en': { own: 'Mine', shipped: 'Theirs' } }

test('what is kept remembers what it replaced', async () => {
  const db = await openDeck()
  await changeOverride(db, 'a', () => mine, noon)
  await changeOverride(db, 'a', (texts) => ({ ...texts, ...other }), noon + 1)
  expect(await db.overrides.toArray()).toEqual([
    { noteId: 'a', texts: { ...mine, ...other }, before: mine, updatedAt: noon + 1 },
  ])
})

test('undo brings back what stood there, and undone once more it is redone', async () => {
  const db = await openDeck()
  await changeOverride(db, 'a', () => mine, noon)
  await changeOverride(db, 'a', () => ({}), noon + 1)
  await undoOverride(db, 'a', noon + 2)
  const back = { noteId: 'a', texts: mine, before: {}, updatedAt: noon + 2 }
  expect(await db.overrides.get('a')).toEqual(back)
  await undoOverride(db, 'a', noon + 3)
  expect(await db.overrides.get('a')).toMatchObject({ texts: {}, before: mine })
})

test('a change that changes nothing leaves undo as it was', async () => {
  const db = await openDeck()
  await changeOverride(db, 'a', () => mine, noon)
  await changeOverride(db, 'a', () => ({ ...mine }), noon + 1)
  expect(await db.overrides.get('a')).toMatchObject({ before: {}, updatedAt: noon })
})

test('of a note that says what is shipped and always did nothing is stored', async () => {
  const db = await openDeck()
  await changeOverride(db, 'a', () => ({}), noon)
  await undoOverride(db, 'a', noon)
  expect(await db.overrides.count()).toBe(0)
})

test('no card row, counter or event changes with the words', async () => {
  const db = await openDeck()
  const rows = () =>
    Promise.all([db.cards.toArray(), db.counters.toArray(), db.reviews.toArray()])
  const before = await rows()
  await changeOverride(db, 'a', () => mine, noon)
  expect(await rows()).toEqual(before)
})
