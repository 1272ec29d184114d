import { expect, test } from 'vitest'
import { checkBackup } from '../../../src/app/backup/check'
import { checksum } from '../../../src/app/backup/checksum'
import type { BackupData } from '../../../src/app/backup/schema'
import { defaultParameters } from '../../../src/domain/scheduling/defaults'
import { parameterKey } from '../../../src/domain/scheduling/parameter-key'

const key = parameterKey(defaultParameters)
const data: BackupData = {
  annotations: [{ noteId: 'a', remark: 'Asked in 2025', mnemonic: '' }],
  examEvents: [
    {
      seq: 1,
      id: 'made',
      examId: 'exam',
      at: 1_790_000_000_000,
      writer: 'newtab',
      type: 'kept',
      change: 'made',
      exam: {
        id: 'exam',
        name: 'Physiology',
        at: 1_791_000_000_000,
        language: 'nl',
        topics: { load: 2 },
        weekMinutes: [25, 25, 25, 25, 25, 25, 0],
        daysOff: [],
        lightRepeats: true,
        madeDay: 20_717,
        state: 'running',
      },
    },
  ],
  events: [
    {
      seq: 1,
      id: 'one',
      type: 'answer',
      cardId: 'a:answer',
      at: 1_790_000_000_000,
      studyDay: 20_717,
      writer: 'newtab',
      grade: 'easy',
      durationMs: 4000,
      rawDurationMs: 4000,
      parameters: key,
      stateBefore: 'new',
      result: {
        state: 'review',
        stabilityDays: 8.3,
        difficulty: 1,
        lastStudyDay: 20_717,
        dueDay: 20_725,
        answers: 1,
        lapses: 0,
      },
    },
    {
      seq: 4,
      id: 'two',
      type: 'undo',
      cardId: 'a:answer',
      at: 1_790_000_001_000,
      studyDay: 20_717,
      writer: 'popup',
      target: 'one',
    },
    {
      seq: 5,
      id: 'three',
      type: 'corrected',
      cardId: 'a:answer',
      at: 1_790_000_002_000,
      studyDay: 20_717,
      writer: 'background',
      version: 2,
    },
  ],
  parameterSets: { [key]: defaultParameters },
  parameters: key,
  cards: [
    {
      id: 'a:answer',
      noteId: 'a',
      face: 'answer',
      kind: 'basic',
      topic: 'load',
      position: 0,
      correction: 2,
    },
  ],
  looks: { language: 'nl', theme: 'dark', sideBarVisible: true },
}

async function file(changed: object = {}, around: object = {}): Promise<string> {
  const content = { ...data, ...changed }
  return JSON.stringify({
    format: 'myodeck-backup',
    version: 1,
    exportedAt: 1_790_000_002_000,
    checksum: await checksum(content),
    data: content,
    ...around,
  })
}

test('a file as it was exported is accepted whole', async () => {
  expect(await checkBackup(await file())).toEqual({ exportedAt: 1_790_000_002_000, data })
})

const [first, second] = data.events
test.each([
  ['no JSON at all', 'hello', 'notJson'],
  ['a file cut off in the middle', async () => (await file()).slice(0, 400), 'truncated'],
  ['a file of another program', '{"format":"other"}', 'foreign'],
  ['a JSON list', '[]', 'foreign'],
  ['a file of a newer version', () => file({}, { version: 2 }), 'newer'],
  ['a file without data', '{"format":"myodeck-backup","version":1}', 'invalid'],
  [
    'a file changed after it was written',
    async () => (await file()).replace('"easy"', '"good"'),
    'checksum',
  ],
  ['an unknown grade', () => file({ events: [{ ...first, grade: 'fine' }] }), 'invalid'],
  ['an unknown field', () => file({ events: [{ ...first, extra: 1 }] }), 'invalid'],
  ['events out of order', () => file({ events: [second, first] }), 'invalid'],
  ['an event twice', () => file({ events: [first, { ...first, seq: 2 }] }), 'invalid'],
  ['an event of a card that is not in the file', () => file({ cards: [] }), 'invalid'],
  ['an undo of what is not there', () => file({ events: [second] }), 'invalid'],
  ['a missing parameter set', () => file({ parameterSets: {} }), 'invalid'],
  [
    'a parameter set under a wrong key',
    () => file({ parameterSets: { [key]: { ...defaultParameters, newPerDay: 3 } } }),
    'invalid',
  ],
] as const)('%s is refused whole, with the reason', async (_title, text, refused) => {
  const result = await checkBackup(typeof text === 'string' ? text : await text())
  expect(result).toEqual({ refused, detail: expect.any(String) })
})

test.each([
  ['twice on one note', [1, 2].map(() => ({ noteId: 'a', remark: 'R', mnemonic: '' }))],
  [
    'longer than can be written',
    [{ noteId: 'a', remark: 'R'.repeat(2_001), mnemonic: '' }],
  ],
])('an annotation that stands %s is refused', async (_, annotations) => {
  expect(await checkBackup(await file({ annotations }))).toMatchObject({
    refused: 'invalid',
    detail: expect.stringContaining('annotations'),
  })
})
