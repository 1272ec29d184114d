import Dexie from 'dexie'
import { afterEach, expect, test, vi } from 'vitest'
import { failureOf, type StorageFailure } from '../../../src/storage/failure'
import { openDatabase } from '../../../src/storage/open'
import { freshName } from './helpers'
import { steps } from '../../../src/storage/steps'

afterEach(() => vi.useRealTimers())

/** A connection of another version, past our own code. */
async function openOther(name: string, version: number): Promise<Dexie> {
  const db = new Dexie(name)
  db.version(version).stores({ reviews: '++seq', future: 'id' })
  return db.open()
}

/** A version that is not there yet. */
const nextVersion = 1 + (steps.at(-1)?.version ?? 0)

test('a database of a newer version is not opened and not changed', async () => {
  const name = freshName()
  const newer = await openOther(name, nextVersion)
  await newer.table('future').add({ id: 1 })
  newer.close()

  const refused: unknown = await openDatabase(() => undefined, name).catch(
    (error: unknown) => error,
  )

  expect(failureOf(refused)).toBe('newer')
  const after = await openOther(name, nextVersion)
  expect(after.backendDB().version).toBe(nextVersion * 10)
  expect(await after.table('future').toArray()).toEqual([{ id: 1 }])
  after.close()
})

test('a page whose database is asked for by a newer version lets go and says that it is outdated', async () => {
  const name = freshName()
  const failures: StorageFailure[] = []
  const db = await openDatabase((kind) => failures.push(kind), name)

  const newer = await openOther(name, nextVersion)

  expect(failures).toEqual(['outdated'])
  const refused: unknown = await db.cards.toArray().catch((error: unknown) => error)
  expect(failureOf(refused)).toBe('outdated')
  newer.close()
})

test('a request that waits without a word says after a while that it is blocked, and opens in the end', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const name = freshName()
  const held = indexedDB.open(name, 1)
  await new Promise((done) => (held.onsuccess = done))
  const failures: StorageFailure[] = []
  const first = openDatabase(() => undefined, name)
  const second = openDatabase((kind) => failures.push(kind), name)

  await vi.advanceTimersByTimeAsync(10_000)
  expect(failures).toEqual(['blocked'])

  held.result.close()
  await Promise.all([first, second])
  expect(failures).toEqual(['blocked'])
})
