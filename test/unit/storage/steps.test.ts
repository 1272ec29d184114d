import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { applySteps } from '../../../src/storage/apply-steps'
import { steps } from '../../../src/storage/steps'
import type { Row, Step } from '../../../src/storage/steps/step'
import { freshName } from './helpers'

/** One literal row before and after per store and step that changes rows; a step without one fails the last test. */
const examples: Readonly<
  Record<string, Readonly<Record<string, { before: Row; after: Row }>>>
> = {}

test('the numbers of the steps rise from 1, and no two have one name', () => {
  const versions = steps.map(({ version }) => version)
  expect(versions[0]).toBe(1)
  expect(versions).toEqual([...new Set(versions)].sort((one, other) => one - other))
  expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length)
})

test('the first step is frozen: its stores are what was released', () => {
  expect(steps[0]).toEqual({
    version: 1,
    name: 'first',
    stores: {
      reviews: '++seq, &id, [cardId+seq], studyDay, cause',
      cards: 'id, noteId, [queue+serveDay+order], [queue+order]',
      counters: '[queue+serveDay+topic]',
      days: 'studyDay',
      parameterSets: 'key',
      settings: 'key',
      meta: 'key',
    },
  })
})

test('rows written under an old version are changed by each later step in turn', async () => {
  const chain: Step[] = [
    { version: 1, name: 'first', stores: { things: 'id' } },
    {
      version: 2,
      name: 'rename',
      stores: {},
      rows: { things: ({ old, ...rest }) => ({ ...rest, name: old }) },
    },
    {
      version: 3,
      name: 'flag',
      stores: { things: 'id, flag' },
      rows: { things: (row) => ({ ...row, flag: row['name'] === 'a' ? 1 : 0 }) },
    },
  ]
  const name = freshName()
  const open = async (upTo?: number) => {
    const db = new Dexie(name)
    applySteps(db, chain, upTo)
    await db.open()
    return db
  }
  const before = await open(1)
  await before.table('things').add({ id: 1, old: 'a' })
  before.close()
  const after = await open()
  expect(await after.table('things').toArray()).toEqual([{ id: 1, name: 'a', flag: 1 }])
  after.close()
})

test('every step that changes rows has a literal row before and after', () => {
  for (const { name, rows = {} } of steps)
    for (const [store, convert] of Object.entries(rows)) {
      const example = examples[name]?.[store]
      expect(example, `${name}: ${store}`).toBeDefined()
      if (example) expect(convert(example.before)).toEqual(example.after)
    }
  expect(
    Object.keys(examples).every((name) => steps.some((step) => step.name === name)),
  ).toBe(true)
})
