import { expect, test } from 'vitest'
import { checkBackup } from '../../../src/app/backup/check'
import { backupText } from '../../../src/app/backup/backup-text'
import { backupDataSchema, type BackupData } from '../../../src/app/backup/schema'
import { MyodeckDatabase } from '../../../src/storage/database'
import { readEverything, replaceEverything } from '../../../src/storage/backup-store'
import {
  addEveryKindOfRow,
  correctedDeck,
  eventTypes,
  examEventTypes,
  metaKeys,
} from '../../helpers/every-kind-of-row'
import { adoption, freshName, noon, openDeck } from './helpers'

/**
 * What a backup makes of each table: the part of it that carries its rows, or `made anew` where all of them
 * follow from others. What a restore took the place of stays on its computer. A new table needs an entry here, its rows in the backup, and one in `addEveryKindOfRow`.
 */
const tables: Readonly<
  Record<
    string,
    keyof BackupData | 'made anew' | 'made anew when wanted' | 'of this computer'
  >
> = {
  reviews: 'events',
  cards: 'cards',
  counters: 'made anew',
  days: 'made anew',
  parameterSets: 'parameterSets',
  settings: 'parameters',
  meta: 'fit',
  annotations: 'annotations',
  examEvents: 'examEvents',
  exams: 'made anew',
  forecasts: 'forecasts',
  planParts: 'made anew when wanted',
  statsSpans: 'made anew when wanted',
  statsCards: 'made anew when wanted',
  ownNotes: 'ownNotes',
  drafts: 'drafts',
  practiceExams: 'practiceExams',
  practiceAnswers: 'practiceAnswers',
  beforeRestore: 'of this computer',
  savedSearches: 'savedSearches',
  overrides: 'overrides',
  images: 'images',
}
/** What of a backup comes from no table: language, theme and keys. */
const fromElsewhere = ['looks']

const namesOf = (db: MyodeckDatabase) => db.tables.map(({ name }) => name).sort()
const wantedLater = Object.keys(tables).filter(
  (name) => tables[name] === 'made anew when wanted',
)

async function fullDatabase(): Promise<MyodeckDatabase> {
  const db = await openDeck()
  await addEveryKindOfRow(db)
  return db
}

/** Every row of every table, but for days of which all answers were taken back. */
async function rowsOf(db: MyodeckDatabase): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {}
  for (const { name } of db.tables)
    if (tables[name] !== 'of this computer') rows[name] = await db.table(name).toArray()
  rows['days'] = (await db.days.toArray()).filter(({ answers }) => answers > 0)
  return rows
}

/** Exports a database as a file and restores that into another one. */
async function restoredFrom(from: MyodeckDatabase): Promise<MyodeckDatabase> {
  const parameters = (await from.settings.get('parameters'))?.value ?? ''
  const looks = { language: 'nl', theme: 'dark', sideBarVisible: true } as const
  const everything = await readEverything(from)
  const text = await backupText({ ...everything, parameters, looks }, noon)
  const checked = await checkBackup(text)
  if ('refused' in checked) throw new Error(checked.detail)
  const to = await openDeck()
  const shipped = {
    shipped: correctedDeck,
    contentVersion: 'v2',
    adoption,
    looksBefore: '',
  }
  await replaceEverything(to, { ...checked.data, ...shipped })
  return to
}

test('every table of the database is in the backup or follows from what is', () => {
  expect(namesOf(new MyodeckDatabase(freshName()))).toEqual(Object.keys(tables).sort())
})

test('everything in a backup comes from a table or from the looks', () => {
  const parts = Object.values(tables).filter(
    (part) => !part.startsWith('made anew') && part !== 'of this computer',
  )
  const entries = Object.keys(backupDataSchema.entries)
  expect([...parts, ...fromElsewhere].sort()).toEqual(entries.sort())
})

test('the database of these tests has rows of every kind in every table', async () => {
  const db = await fullDatabase()
  const rows = await rowsOf(db)
  expect(Object.keys(rows).filter((name) => rows[name]?.length === 0)).toEqual([])
  const types = (await db.reviews.toArray()).map(({ type }) => type)
  expect([...new Set(types)].sort()).toEqual(Object.keys(eventTypes).sort())
  const examTypes = (await db.examEvents.toArray()).map(({ type }) => type)
  expect([...new Set(examTypes)].sort()).toEqual(Object.keys(examEventTypes).sort())
  expect((await db.meta.toCollection().primaryKeys()).sort()).toEqual(
    Object.keys(metaKeys).sort(),
  )
})

test('exported to a file and restored elsewhere, a database with every kind of row is equal row by row', async () => {
  const from = await fullDatabase()
  const to = await restoredFrom(from)
  const [expected, restored] = [await rowsOf(from), await rowsOf(to)]
  for (const name of wantedLater) {
    expect(restored[name]).toEqual([])
    delete expected[name]
    delete restored[name]
  }
  // How far the statistics were counted goes with them, and so does what tells that own cards are others since; when
  // the export was stands in the file's head, and what was done to searches cannot be taken back any more.
  const elsewhere = ['statistics', 'ownCards', 'export', 'searchChanges']
  expected['meta'] = (await from.meta.toArray()).filter(
    ({ key }) => !elsewhere.includes(key),
  )
  expect(restored).toEqual(expected)
})
