import { afterEach, expect, test, vi } from 'vitest'
import { createOwnNotes } from '../../../src/app/own/own-notes'
import { blankFields, type OwnFields } from '../../../src/domain/own/own-note'
import { newDraft } from '../../../src/domain/own/ids'
import { openStarted } from './session-setup'

const fields: OwnFields = {
  ...blankFields('en'),
  prompt: { en: 'Which muscle?', nl: '' },
  answer: { en: 'Soleus', nl: '' },
  tags: [' anatomy ', '', 'anatomy'],
}

afterEach(() => vi.unstubAllGlobals())

async function opened() {
  const { db, session, context } = await openStarted()
  const own = await createOwnNotes(Promise.resolve(context), {
    onChanged: () => void session.lookAgain(),
    onFailure: (error) => {
      throw error
    },
  })
  return { db, session, context, own }
}

test('a draft becomes a note with tidied tags, and is then gone', async () => {
  const { own } = await opened()
  await own.keepDraft(newDraft, fields)
  const { note, added } = await own.save(newDraft, fields)
  expect(added).toBe(1)
  expect(note.fields.tags).toEqual(['anatomy'])
  expect(await own.draft(newDraft)).toBeUndefined()
  expect(await own.note(note.id)).toEqual(note)
})

test('a copy is a draft of its own beside the one of a new note', async () => {
  const { own } = await opened()
  await own.keepDraft(newDraft, blankFields('nl'))
  const id = await own.copy(fields)
  expect((await own.draft(id))?.fields).toEqual(fields)
  expect((await own.draft(newDraft))?.fields).toEqual(blankFields('nl'))
  await own.save(id, fields)
  expect(await own.draft(newDraft)).toBeDefined()
})

/** A session that asks the card of a new note. */
async function asking() {
  const page = await opened()
  const { note } = await page.own.save(newDraft, fields)
  const cardId = `${note.id}:answer`
  await page.session.begin({
    of: 'cards',
    name: 'one',
    cardIds: [cardId],
    practice: false,
  })
  return { ...page, note, cardId }
}

test('the card on the desk takes over a new wording, also under its answer', async () => {
  const { own, session, note } = await asking()
  session.showAnswer()
  await own.save(note.id, { ...fields, answer: { en: 'Musculus soleus', nl: '' } })
  await expect
    .poll(() => session.card?.note)
    .toMatchObject({ answer: { en: 'Musculus soleus' } })
  expect(session.side).toBe('answer')
})

test('a question leaves the desk with its note, and the note can be brought back', async () => {
  const { own, session, note, cardId } = await asking()
  expect(session.card?.cardId).toBe(cardId)
  await own.remove(note.id)
  await expect.poll(() => session.card?.cardId).not.toBe(cardId)
  expect(await own.bringBack(note.id)).toMatchObject({ added: 1 })
  expect(await own.note(note.id)).toEqual(note)
})

test('a deleted note takes its card from under the answer too, whether it was ever graded or not, and says so', async () => {
  const { own, session, note, cardId } = await asking()
  session.showAnswer()
  await own.remove(note.id)
  await expect.poll(() => session.card?.cardId).not.toBe(cardId)
  expect(session.notice).toEqual({ key: 'cardGone' })

  const graded = await asking()
  graded.session.showAnswer()
  await graded.session.grade('again')
  await expect.poll(() => graded.session.card?.cardId).toBe(graded.cardId)
  graded.session.showAnswer()
  await graded.own.remove(graded.note.id)
  await expect.poll(() => graded.session.card?.cardId).not.toBe(graded.cardId)
  expect(graded.session.notice).toEqual({ key: 'cardGone' })
})

test('what was typed and not yet written when the page closed is the draft of the next one', async () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  })
  const { own } = await opened()
  const writing = own.keepDraft(newDraft, fields)
  expect(localStorage.getItem('myodeck.draft.new')).toBe(JSON.stringify(fields))
  await writing
  expect(localStorage.getItem('myodeck.draft.new')).toBeNull()

  const later = { ...fields, tags: ['typed last'] }
  localStorage.setItem('myodeck.draft.new', JSON.stringify(later))
  expect((await own.draft(newDraft))?.fields).toEqual(later)
  localStorage.setItem('myodeck.draft.new', '{"kind":"basic"}')
  expect((await own.draft(newDraft))?.fields).toEqual(later)
})
