import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { halfDoneInWebStorage, type HalfDone } from '../../../../src/app/study/half-done'

const halfDone: HalfDone = {
  cardId: 'myostatin:typed',
  lastSeq: 3,
  side: 'question',
  response: { kind: 'typed', text: 'myosta' },
  attendedMs: 1200,
  flipped: true,
}
let stored: Record<string, string>

beforeEach(() => {
  stored = {}
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored[key] ?? null,
    setItem: (key: string, text: string) => (stored[key] = text),
    removeItem: (key: string) => delete stored[key],
  })
})
afterEach(() => void vi.unstubAllGlobals())

function storedAs(change: object): HalfDone | undefined {
  stored['myodeck.half-done'] = JSON.stringify({ ...halfDone, ...change })
  return halfDoneInWebStorage.read()
}

test('what is half done is read back with what was typed, until it is forgotten', () => {
  halfDoneInWebStorage.keep(halfDone)
  const kept = halfDoneInWebStorage.read()
  halfDoneInWebStorage.keep(undefined)
  expect([kept, halfDoneInWebStorage.read()]).toEqual([halfDone, undefined])
})

test('a response that another version wrote is left out, the rest is kept', () => {
  const { response: _, ...rest } = halfDone
  expect(storedAs({ response: { kind: 'sung' } })).toEqual(rest)
  expect(storedAs({ response: undefined, chosenOption: 2 })).toEqual(rest)
})

test.each([{ cardId: 1 }, { lastSeq: '3' }, { side: 'back' }, { flipped: 1 }])(
  'with %j it is no half-done work',
  (change) => expect(storedAs(change)).toBeUndefined(),
)
