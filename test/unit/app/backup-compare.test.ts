import { expect, test } from 'vitest'
import { backupText } from '../../../src/app/backup/backup-text'
import { checkBackup } from '../../../src/app/backup/check'
import { compareBackups } from '../../../src/app/backup/compare'
import type { BackupData } from '../../../src/app/backup/schema'
import type { RestoreKind } from '../../../src/app/types'
import { parameterKey } from '../../../src/domain/scheduling/parameter-key'
import { readEverything } from '../../../src/storage/backup-store'
import { addEveryKindOfRow } from '../../helpers/every-kind-of-row'
import { noon, openDeck, plain } from '../storage/helpers'

const looks = { language: 'nl', theme: 'dark', sideBarVisible: true } as const
const key = parameterKey(plain)
const empty: BackupData = {
  overrides: [],
  ...{ events: [], cards: [], examEvents: [], annotations: [], ownNotes: [], drafts: [] },
  ...{
    practiceExams: [],
    practiceAnswers: [],
    images: [],
    forecasts: [],
    savedSearches: [],
    looks,
  },
  ...{ parameterSets: { [key]: plain }, parameters: key },
}

/** As it comes out of a file. */
async function full(): Promise<BackupData> {
  const db = await openDeck()
  await addEveryKindOfRow(db)
  const parameters = (await db.settings.get('parameters'))?.value ?? ''
  const everything = await readEverything(db)
  const keys = [{ command: 'study.showAnswer', keys: 'x' }]
  const checked = await checkBackup(
    await backupText({ ...everything, parameters, looks: { ...looks, keys } }, noon),
  )
  if ('refused' in checked) throw new Error(checked.detail)
  return checked.data
}

/** Fuzz, language and theme of the empty one are chosen too. */
const shared = { settings: 3 }
const sharedOf = (kind: RestoreKind) => (kind === 'settings' ? shared.settings : 0)

test('nothing changes when the file holds what is there, and of every kind there is something', async () => {
  const data = await full()
  for (const { kind, now, then, ...happens } of compareBackups(data, data)) {
    expect(now, kind).toBeGreaterThan(0)
    expect(then).toBe(now)
    expect(happens, kind).toEqual({ comes: 0, goes: 0, changes: 0 })
  }
})

/** The same with the fields of every object in the opposite order, as another writer may have them. */
function reversed<Value>(value: Value): Value {
  const text = JSON.stringify(value, (_key, one: unknown) =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).reverse())
      : one,
  )
  return JSON.parse(text) as Value
}

test('the order in which fields were written is no change', async () => {
  const data = await full()
  const otherwise = reversed(data)
  expect(JSON.stringify(otherwise)).not.toBe(JSON.stringify(data))
  for (const { kind, comes, goes, changes } of compareBackups(otherwise, data))
    expect([kind, comes, goes, changes]).toEqual([kind, 0, 0, 0])
})

test('into an empty database everything of the file comes', async () => {
  for (const { kind, now, then, ...happens } of compareBackups(empty, await full())) {
    expect(now, kind).toBe(sharedOf(kind))
    expect(happens, kind).toEqual({ comes: then - now, goes: 0, changes: 0 })
  }
})

test('out of a full database everything goes that the file does not hold', async () => {
  for (const { kind, now, then, ...happens } of compareBackups(await full(), empty)) {
    expect(then, kind).toBe(sharedOf(kind))
    expect(happens, kind).toEqual({ comes: 0, goes: now - then, changes: 0 })
  }
})

test('a reworded note, a moved exam and another theme are changes, and a further answer changes its card', async () => {
  const now = await full()
  const last = now.events.findLast(({ type }) => type === 'answer')
  const then: BackupData = {
    ...now,
    events: now.events.filter(({ id }) => id !== last?.id),
    annotations: now.annotations.map((one) => ({ ...one, remark: 'Not asked' })),
    examEvents: now.examEvents.map((event) =>
      event.type === 'kept' ? { ...event, exam: { ...event.exam, at: noon } } : event,
    ),
    looks: { ...now.looks, theme: 'light' },
  }
  const changed = compareBackups(now, then).filter(
    ({ comes, goes, changes }) => comes + goes + changes > 0,
  )
  expect(changed.map(({ kind, goes, changes }) => [kind, goes, changes])).toEqual([
    ['reviews', 1, 0],
    ['cards', 1, 0],
    ['annotations', 0, 1],
    ['exams', 0, 2],
    ['settings', 0, 1],
  ])
})
