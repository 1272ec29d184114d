import Dexie from 'dexie'
import { expect, test, vi } from 'vitest'
import { OwnVersions } from '../../../src/app/own/own-versions.svelte'
import { changeOverride, undoOverride } from '../../../src/storage/overrides'
import { openPage, openStarted } from './session-setup'
import { noon } from '../storage/helpers'

/** The code that draws her words is fetched with the first of them. */
const patience = { timeout: 15_000 }

/** A page with a card on its desk that follows what is worded. */
async function opened() {
  const page = await openStarted()
  const { db, session, versions } = page
  const noteId = session.card?.note.id ?? ''
  await versions.follow(
    db,
    () => void session.lookAgain(),
    (error) => {
      throw error
    },
  )
  const say = (own: string) =>
    changeOverride(
      db,
      noteId,
      () => ({ 'question.en': { own, shipped: `Question ${noteId}?` } }),
      noon,
    )
  const question = () => {
    const note = session.card?.note
    return note?.kind === 'basic' ? note.question.en : undefined
  }
  return { ...page, noteId, say, question }
}

test('the card on the desk says what she makes of it at once, also under its answer, and is marked', async () => {
  const { session, say, question } = await opened()
  session.showAnswer()
  await say('In my words?')
  await expect.poll(question, patience).toBe('In my words?')
  expect(session.card?.ownVersion).toBe('current')
  expect(session.side).toBe('answer')
})

test('taken back, it says what is shipped, and is marked no more', async () => {
  const { db, session, noteId, say, question } = await opened()
  await say('In my words?')
  await expect.poll(question, patience).toBe('In my words?')
  await undoOverride(db, noteId, noon)
  await expect.poll(question, patience).toBe(`Question ${noteId}?`)
  expect(session.card?.ownVersion).toBeUndefined()
})

test('the card stays the same in memory, and its answer is stored as that of any other', async () => {
  const { db, session, say, question } = await opened()
  await say('In my words?')
  await expect.poll(question, patience).toBe('In my words?')
  const cardId = session.card?.cardId
  session.showAnswer()
  await session.grade('good')
  const [answer] = await db.reviews.toArray()
  expect(answer).toMatchObject({ type: 'answer', cardId, stateBefore: 'new' })
})

test('a shipped text that is not the one she replaced marks the card as one to look at', async () => {
  const { db, session, noteId } = await opened()
  const texts = { 'question.en': { own: 'Mine?', shipped: 'An older one?' } }
  await changeOverride(db, noteId, () => texts, noon)
  await expect.poll(() => session.card?.ownVersion, patience).toBe('outdated')
})

test('a page that begins knows her words before it draws a card', async () => {
  const { db, say, question } = await opened()
  await say('In my words?')
  await expect.poll(question, patience).toBe('In my words?')
  const next = openPage(db)
  await next.versions.follow(db, vi.fn(), vi.fn())
  await next.start()
  expect(next.session.card).toMatchObject({ note: { question: { en: 'In my words?' } } })
})

test('words that cannot be read are told, and the page begins with what is shipped', async () => {
  const { db } = await opened()
  const gone = Dexie.Promise.reject(new Error('the disk is gone'))
  vi.spyOn(db.overrides, 'toArray').mockReturnValue(gone)
  const failed = vi.fn()
  await new OwnVersions().follow(db, vi.fn(), failed)
  expect(failed).toHaveBeenCalledTimes(1)
})
