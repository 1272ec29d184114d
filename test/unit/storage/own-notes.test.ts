import { expect, test } from 'vitest'
import {
  blankFields,
  type OwnFields,
  type OwnNote,
} from '../../../src/domain/own/own-note'
import { newRow } from '../../../src/domain/log/fold'
import { keepOwnNote, readOwnWriting } from '../../../src/storage/own-notes'
import { adoptShippedCards } from '../../../src/storage/shipped-cards'
import { recount } from '../../../src/storage/counters'
import type { MyodeckDatabase } from '../../../src/storage/database'
import { adoption, answer, deck, noon, openDeck } from './helpers'

const fields: OwnFields = {
  ...blankFields('en'),
  kind: 'cloze',
  topic: 'load',
  prompt: { en: 'The {{c1::soleus}} is slow.', nl: '' },
}
const note: OwnNote = { id: 'own-1', fields, createdAt: noon, updatedAt: noon }
const twoCards: OwnNote = {
  ...note,
  fields: { ...fields, prompt: { en: 'The {{c1::soleus}} is {{c2::slow}}.', nl: '' } },
  updatedAt: noon + 1,
}
const deleted: OwnNote = { ...note, deletedAt: noon + 2 }

async function ownCards(db: MyodeckDatabase) {
  return db.cards.where('noteId').equals('own-1').toArray()
}

/** The counters are what counting all cards anew would give. */
async function expectCounted(db: MyodeckDatabase): Promise<void> {
  const counted = await db.counters.toArray()
  await recount(db, 0)
  expect(counted).toEqual(await db.counters.toArray())
}

test('a new note is kept with a new card, counted, before every shipped one, and its draft goes', async () => {
  const db = await openDeck()
  await db.drafts.put({ id: 'new', fields, savedAt: noon })
  expect(await keepOwnNote(db, note, 'new')).toEqual({ added: 1, withdrawn: 0 })
  expect(await readOwnWriting(db)).toEqual({ notes: [note], drafts: [] })
  const [card] = await ownCards(db)
  expect(card).toEqual(
    newRow({
      id: 'own-1:c1',
      noteId: 'own-1',
      face: 'c1',
      kind: 'cloze',
      topic: 'load',
      position: noon / 1000 - 1e10,
    }),
  )
  expect(card?.position).toBeLessThan(0)
  await expectCounted(db)
})

test('a deletion added later brings its own new card, and the memory of the first stays', async () => {
  const db = await openDeck()
  await keepOwnNote(db, note)
  await answer(db, 'own-1:c1', 'good')
  const [before] = await ownCards(db)
  expect(await keepOwnNote(db, twoCards)).toEqual({ added: 1, withdrawn: 0 })
  const cards = await ownCards(db)
  expect(cards[0]).toEqual(before)
  expect(cards.map(({ id, state }) => [id, state])).toEqual([
    ['own-1:c1', 'learning'],
    ['own-1:c2', 'new'],
  ])
  await expectCounted(db)
})

test('a card that the note does not give any more is withdrawn with its history, or goes if it has none', async () => {
  const db = await openDeck()
  await keepOwnNote(db, note)
  await answer(db, 'own-1:c1', 'good')
  const prompt = { en: 'A {{c2::second}}.', nl: '' }
  await keepOwnNote(db, { ...note, fields: { ...fields, prompt } })
  const queues = async () => (await ownCards(db)).map(({ id, queue }) => [id, queue])
  expect(await queues()).toEqual([
    ['own-1:c1', 'withdrawn'],
    ['own-1:c2', 'new'],
  ])
  expect(await keepOwnNote(db, note)).toEqual({ added: 1, withdrawn: 1 })
  expect(await queues()).toEqual([['own-1:c1', 'learning']])
  await expectCounted(db)
})

test('a deleted note leaves study, and brought back its card has the memory that it had', async () => {
  const db = await openDeck()
  await keepOwnNote(db, note)
  await answer(db, 'own-1:c1', 'good')
  const [before] = await ownCards(db)
  expect(await keepOwnNote(db, deleted)).toEqual({ added: 0, withdrawn: 1 })
  expect((await ownCards(db)).map(({ queue }) => queue)).toEqual(['withdrawn'])
  await expectCounted(db)
  expect(await keepOwnNote(db, note)).toEqual({ added: 1, withdrawn: 0 })
  expect(await ownCards(db)).toEqual([before])
  await expectCounted(db)
})

test('a note that moves to another topic takes its counts along', async () => {
  const db = await openDeck()
  await keepOwnNote(db, note)
  await keepOwnNote(db, { ...note, fields: { ...fields, topic: 'volume' } })
  expect((await ownCards(db)).map(({ topic }) => topic)).toEqual(['volume'])
  await expectCounted(db)
})

test('a new version of the shipped cards leaves own cards as they are', async () => {
  const db = await openDeck()
  await keepOwnNote(db, note)
  const before = await ownCards(db)
  await adoptShippedCards(db, () => Promise.resolve(deck.slice(0, 2)), 'v2', adoption)
  expect(await ownCards(db)).toEqual(before)
  await expectCounted(db)
})
