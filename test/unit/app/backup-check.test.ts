import { expect, test } from 'vitest'
import { checkBackup, checkFile } from '../../../src/app/backup/check'
import { checksum } from '../../../src/app/backup/checksum'
import type { BackupData } from '../../../src/app/backup/schema'
import { defaultParameters } from '../../../src/domain/scheduling/defaults'
import { parameterKey } from '../../../src/domain/scheduling/parameter-key'

const key = parameterKey(defaultParameters)
const data: BackupData = {
  ownNotes: [],
  images: [],
  forecasts: [],
  savedSearches: [{ id: 'leeches', name: 'Leeches', query: 'is:leech', createdAt: 1 }],
  drafts: [],
  overrides: [],
  annotations: [{ noteId: 'a', remark: 'Asked in 2025', mnemonic: '' }],
  practiceExams: [
    {
      id: 'practice',
      madeAt: 1_790_000_000_000,
      settings: {
        topics: { load: 1 },
        kinds: ['choice'],
        questions: 3,
        minutes: 5,
        passPercent: 55,
        guessCorrection: true,
        language: 'nl',
      },
      questions: [{ cardId: 'a:answer', topic: 'load', kind: 'choice', options: 4 }],
      handedInAt: 1_790_000_060_000,
      handedInDay: 20_717,
    },
  ],
  practiceAnswers: [
    {
      examId: 'practice',
      index: 0,
      response: { kind: 'choice', chosen: [2] },
      sure: true,
      flagged: false,
      spentMs: 4000,
      right: false,
    },
  ],
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
const result = first?.type === 'answer' ? first.result : undefined
const [made] = data.examEvents
const base = { seq: 1, id: 'undone', examId: 'exam', at: 1, writer: 'newtab' }
const forecast = {
  ...{ examId: 'exam', studyDay: 20_720, low: 0.7, share: 0.8, high: 0.9, stop: 0.4 },
}
test.each([
  ['no JSON at all', 'hello', 'notJson'],
  ['a file cut off in the middle', async () => (await file()).slice(0, 400), 'truncated'],
  ['a file of another program', '{"format":"other"}', 'foreign'],
  ['a JSON list', '[]', 'foreign'],
  ['a file with the settings alone', '{"format":"myodeck-settings"}', 'partial'],
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
    'a saved search twice',
    () => file({ savedSearches: [...data.savedSearches, ...data.savedSearches] }),
    'invalid',
  ],
  [
    'an undo of an event of another card',
    () =>
      file({
        events: [first, { ...second, cardId: 'b:answer' }],
        cards: [...data.cards, { ...data.cards[0], id: 'b:answer', noteId: 'b' }],
      }),
    'invalid',
  ],
  [
    'a card of a topic that is called as what every object has',
    () => file({ cards: [{ ...data.cards[0], topic: '__proto__' }] }),
    'invalid',
  ],
  [
    'an answer after which the card is never remembered',
    () => file({ events: [{ ...first, result: { ...result, stabilityDays: 0 } }] }),
    'invalid',
  ],
  [
    'an exam event twice',
    () => file({ examEvents: [made, { ...made, seq: 2 }] }),
    'invalid',
  ],
  [
    'exam events out of order',
    () => file({ examEvents: [made, { ...made, id: 'again' }] }),
    'invalid',
  ],
  [
    'an exam event that keeps another exam',
    () => file({ examEvents: [{ ...made, examId: 'other' }] }),
    'invalid',
  ],
  [
    'an undo of an exam event that is not there',
    () => file({ examEvents: [{ ...base, type: 'undone', target: 'gone' }] }),
    'invalid',
  ],
  [
    'a practice answer twice',
    () => file({ practiceAnswers: [...data.practiceAnswers, ...data.practiceAnswers] }),
    'invalid',
  ],
  [
    'a forecast of one day twice',
    () => file({ forecasts: [forecast, forecast] }),
    'invalid',
  ],
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
  ['of an exam that is not in the file', { practiceExams: [] }],
  [
    'to a question that was not asked',
    { practiceAnswers: [{ ...data.practiceAnswers[0], index: 1 }] },
  ],
])('an answer %s is refused', async (_, changed) => {
  expect(await checkBackup(await file(changed))).toMatchObject({
    refused: 'invalid',
    detail: expect.stringContaining('practiceAnswers'),
  })
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

test('what is nested too deep to be told from what was exported is refused', async () => {
  const nested = '['.repeat(100_000) + ']'.repeat(100_000)
  const text = (await file({}, { data: 0 })).replace('"data":0', `"data":${nested}`)
  expect(await checkBackup(text)).toMatchObject({ refused: 'checksum' })
})

/** A file of which only the beginning may be read. */
class Unread extends Blob {
  constructor(
    private readonly declared: number,
    beginning: string,
  ) {
    super([beginning])
  }
  override get size(): number {
    return this.declared
  }
  override text(): Promise<string> {
    return Promise.reject(new Error('all of it was read'))
  }
}

test.each([
  ['bigger than a text can be', 600_000_000, '{"format":"myodeck-backup"', 'tooBig'],
  ['big and begins as no export does', 400_000_000, '\0\0\0 ftypmp42', 'foreign'],
] as const)(
  'a file that is %s is refused unread',
  async (_, size, beginning, refused) => {
    const film = new Unread(size, beginning)
    expect(await checkFile(film)).toEqual({ refused, detail: expect.any(String) })
  },
)
