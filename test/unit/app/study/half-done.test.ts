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
  vi.stubGlobal('localStorage', storageOf(stored))
  vi.stubGlobal('sessionStorage', storageOf({}))
})
afterEach(() => void vi.unstubAllGlobals())

function storageOf(texts: Record<string, string>) {
  return {
    getItem: (key: string) => texts[key] ?? null,
    setItem: (key: string, text: string) => (texts[key] = text),
    removeItem: (key: string) => delete texts[key],
  }
}

function storedAs(change: object): HalfDone | undefined {
  stored['myodeck.half-done'] = JSON.stringify({ ...halfDone, ...change })
  return halfDoneInWebStorage('lasting').read()
}

test('what is half done is read back with what was typed, until it is forgotten', () => {
  const store = halfDoneInWebStorage('lasting')
  store.keep(halfDone)
  const kept = store.read()
  store.keep(undefined)
  expect([kept, store.read()]).toEqual([halfDone, undefined])
})

test('a tab keeps what was entered for itself, and nothing else', () => {
  const { response: _, ...looked } = halfDone
  const tab = halfDoneInWebStorage('tab')
  tab.keep(halfDone)
  expect([tab.read(), halfDoneInWebStorage('lasting').read()]).toEqual([
    halfDone,
    undefined,
  ])
  tab.keep(looked)
  expect(tab.read()).toBeUndefined()
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
