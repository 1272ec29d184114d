import { expect, test, vi } from 'vitest'
import { createCardRecords } from '../../../src/app/card-records'
import type { Context } from '../../../src/app/context'
import type { CardEvent } from '../../../src/domain/log/events'
import { createDeckRules } from '../../../src/storage/deck-reader'
import { answer, noon, openDeck, plain } from '../storage/helpers'

/** Records over a database; only that part of the context is asked for. */
async function open() {
  const db = await openDeck()
  const failed = vi.fn()
  const records = createCardRecords(Promise.resolve({ db } as Context), failed, () => 0)
  return { db, records, failed }
}

test('the log of a card is followed, that of another one is not in it', async () => {
  const { db, records } = await open()
  await answer(db, 'a:term', 'good')
  await answer(db, 'b:answer', 'good')
  const seen: (readonly CardEvent[])[] = []
  const stop = records.follow('a:term', (events) => seen.push(events))
  await vi.waitFor(() => expect(seen.at(-1)).toHaveLength(1))
  await answer(db, 'a:term', 'again')
  await vi.waitFor(() => expect(seen.at(-1)).toHaveLength(2))
  stop()
  expect(seen.at(-1)?.map(({ cardId }) => cardId)).toEqual(['a:term', 'a:term'])
})

test('who stops before the database is open is told nothing', async () => {
  const { db, records } = await open()
  await answer(db, 'a:term', 'good')
  const next = vi.fn()
  records.follow('a:term', next)()
  await answer(db, 'a:term', 'good')
  expect(next).not.toHaveBeenCalled()
})

test("a card's memory aims at what is desired of its own deck", async () => {
  const db = await openDeck()
  const parameters = { ...plain, decks: { load: { desiredRetention: 0.8 } } }
  const context: Partial<Context> = {
    db,
    clock: () => noon,
    parameters: () => parameters,
    decks: () => createDeckRules(() => 'physiology'),
  }
  const opened = Promise.resolve(context as Context)
  const records = createCardRecords(opened, vi.fn(), () => 0)
  const desired: Record<string, number | undefined> = {}
  for (const cardId of ['a:term', 'c:answer'])
    await new Promise<void>((done) => {
      records.followMemory(cardId, (memory) => {
        desired[cardId] = memory?.parameters.desiredRetention
        done()
      })
    })
  expect(desired).toEqual({ 'a:term': 0.8, 'c:answer': 0.9 })
})

test('what is written on a note is followed, and emptying it takes it away', async () => {
  const { db, records } = await open()
  const seen: unknown[] = []
  const stop = records.followAnnotation('a', (annotation) => seen.push(annotation))
  await records.annotate({ noteId: 'b', remark: 'On another note', mnemonic: '' })
  await records.annotate({ noteId: 'a', remark: ' <b>Exam</b>\n2025 ', mnemonic: '' })
  const stored = { noteId: 'a', remark: '<b>Exam</b>\n2025', mnemonic: '' }
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(stored))
  await records.annotate({ noteId: 'a', remark: ' ', mnemonic: '\n' })
  await vi.waitFor(() => expect(seen.at(-1)).toBeUndefined())
  stop()
  expect((await db.annotations.toArray()).map(({ noteId }) => noteId)).toEqual(['b'])
})

test('the facts behind a card come in the order asked for, unknown ones are left out', async () => {
  const { records } = await open()
  const [second, first] = await records.facts(['F004', 'F999', 'F001'])
  expect([first?.consensus, second?.statement.en]).toEqual([
    'established',
    expect.stringContaining('higher mechanical load'),
  ])
})
