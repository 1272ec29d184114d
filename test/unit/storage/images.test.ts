import { expect, test } from 'vitest'
import { imageReference, type OwnImage } from '../../../src/domain/own/image'
import { blankFields, type OwnNote } from '../../../src/domain/own/own-note'
import { keptUnusedMs } from '../../../src/domain/own/unused-images'
import { readEverything, replaceEverything } from '../../../src/storage/backup-store'
import { readBeforeRestore } from '../../../src/storage/before-restore'
import type { MyodeckDatabase } from '../../../src/storage/database'
import { dropUnusedImages, keepImage } from '../../../src/storage/images'
import { keepOwnNote } from '../../../src/storage/own-notes'
import { adoption, deck, noon, openDeck } from './helpers'

const image = (letter: string): OwnImage => ({
  id: `${letter.repeat(32)}-4x3`,
  type: 'image/png',
  bytes: new Uint8Array([1, 2, 3]),
})
const [shown, drafted, idle] = [image('a'), image('b'), image('c')] as const

function noteShowing({ id }: OwnImage): OwnNote {
  const fields = {
    ...blankFields('en'),
    prompt: { en: 'Which?', nl: '' },
    answer: { en: imageReference(id, 'This'), nl: '' },
  }
  return { id: 'own-1', fields, createdAt: noon, updatedAt: noon }
}

async function withImages(): Promise<MyodeckDatabase> {
  const db = await openDeck()
  for (const one of [shown, drafted, idle]) await keepImage(db, one)
  await keepOwnNote(db, noteShowing(shown))
  const { fields } = noteShowing(drafted)
  await db.drafts.put({ id: 'new', fields, savedAt: noon })
  return db
}

const kept = async (db: MyodeckDatabase) =>
  (await db.images.toArray()).map(({ id, unusedSince }) => [id[0], unusedSince])

test('an image that nothing shows is marked, and goes when nothing has shown it for a day', async () => {
  const db = await withImages()
  await dropUnusedImages(db, noon)
  expect(await kept(db)).toEqual([
    ['a', undefined],
    ['b', undefined],
    ['c', noon],
  ])
  await dropUnusedImages(db, noon + keptUnusedMs - 1)
  expect(await kept(db)).toHaveLength(3)
  await dropUnusedImages(db, noon + keptUnusedMs)
  expect((await kept(db)).map(([letter]) => letter)).toEqual(['a', 'b'])
})

test('one that is shown or added again meanwhile stays', async () => {
  const db = await withImages()
  await db.drafts.clear()
  await dropUnusedImages(db, noon)
  const { fields } = noteShowing(drafted)
  await db.drafts.put({ id: 'new', fields, savedAt: noon })
  await keepImage(db, idle)
  await dropUnusedImages(db, noon + keptUnusedMs)
  expect(await kept(db)).toEqual([
    ['a', undefined],
    ['b', undefined],
    ['c', noon + keptUnusedMs],
  ])
})

test('a deleted note keeps its image, because it can be brought back', async () => {
  const db = await withImages()
  await keepOwnNote(db, { ...noteShowing(shown), deletedAt: noon })
  await dropUnusedImages(db, noon)
  await dropUnusedImages(db, noon + keptUnusedMs)
  expect(await db.images.get(shown.id)).toEqual(shown)
})

test('a restore brings its images, and those of before stay for as long as it can be undone', async () => {
  const db = await withImages()
  const other = await openDeck()
  const foreign = image('d')
  await keepImage(other, foreign)
  await keepOwnNote(other, noteShowing(foreign))
  const parameters = (await other.settings.get('parameters'))?.value ?? ''
  await replaceEverything(db, {
    ...(await readEverything(other)),
    parameters,
    shipped: deck,
    contentVersion: 'v1',
    adoption,
    looksBefore: '',
  })
  await dropUnusedImages(db, noon)
  await dropUnusedImages(db, noon + keptUnusedMs)
  expect((await kept(db)).map(([letter]) => letter)).toEqual(['a', 'b', 'd'])
  const before = await readBeforeRestore(db)
  expect(before?.ownNotes).toEqual([noteShowing(shown)])
  expect(JSON.stringify(before)).not.toContain('"bytes"')

  await db.beforeRestore.clear()
  await dropUnusedImages(db, noon)
  await dropUnusedImages(db, noon + keptUnusedMs)
  expect((await kept(db)).map(([letter]) => letter)).toEqual(['d'])
})

test('an image that would make all of them too large for a backup is not kept, and one that is there is', async () => {
  const db = await withImages()
  expect(await keepImage(db, image('d'), 11)).toBeUndefined()
  expect(await kept(db)).toHaveLength(3)
  expect(await keepImage(db, shown, 9)).toBe(9)
  expect(await keepImage(db, image('d'), 12)).toBe(12)
  expect(await kept(db)).toHaveLength(4)
})
