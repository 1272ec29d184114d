import { watchFrames } from './frames'
import { scrollThrough } from './scroll'
import { recordWrites, repeatWrites, type RecordedWrites } from './writes'

/** One answer: from the key to the frame that shows the next card, its transaction being complete. */
export interface MeasuredAnswer {
  readonly elapsedMs: number
  readonly storedAfterMs: number
  readonly writes: number
}

const longestWaitMs = 10_000

const takeWrites = recordWrites()
let lastWrites: RecordedWrites | undefined

/** Waits for the key that grades the shown card, and for the next card's frame. */
async function nextAnswer(): Promise<MeasuredAnswer> {
  const before = shownCard()
  takeWrites()
  const startedAt = await new Promise<number>((done) =>
    addEventListener('keydown', ({ timeStamp }) => done(timeStamp), {
      capture: true,
      once: true,
    }),
  )
  await drawn(() => shownCard() !== before && side() === 'question')
  const paintedAt = await painted()
  const writes = takeWrites()
  if (writes?.completeAt === undefined) throw new Error('the answer was not stored')
  lastWrites = writes
  return {
    elapsedMs: Math.max(paintedAt, writes.completeAt) - startedAt,
    storedAfterMs: writes.completeAt - startedAt,
    writes: writes.writes.length,
  }
}

/** The writes of the newest measured answer once more, bare. */
async function bareTransaction(): Promise<number> {
  if (!lastWrites) throw new Error('no answer was measured yet')
  return repeatWrites(lastWrites)
}

/** Presses Space every few ms from now on; the instant (ms since navigation start) of the press that was taken. */
function firstAcceptedKey(): Promise<number> {
  let pressedAt = 0
  return new Promise((done, fail) => {
    const timer = setInterval(() => {
      if (performance.now() > longestWaitMs) {
        clearInterval(timer)
        fail(new Error('no key showed the answer'))
        return
      }
      if (side() === 'answer') {
        clearInterval(timer)
        done(pressedAt)
        return
      }
      pressedAt = performance.now()
      const key = { key: ' ', code: 'Space', bubbles: true, cancelable: true }
      document.body?.dispatchEvent(new KeyboardEvent('keydown', key))
      document.body?.dispatchEvent(new KeyboardEvent('keyup', key))
    }, 4)
  })
}

function article(): HTMLElement | null {
  return document.querySelector('article[data-card-id]')
}
function shownCard(): string | undefined {
  return article()?.dataset['cardId']
}
function side(): string | undefined {
  return article()?.dataset['side']
}

function drawn(condition: () => boolean): Promise<void> {
  return new Promise((done, fail) => {
    setTimeout(() => fail(new Error('no next card was drawn')), longestWaitMs)
    const observer = new MutationObserver(() => {
      if (!condition()) return
      observer.disconnect()
      done()
    })
    observer.observe(document, { subtree: true, childList: true, attributes: true })
  })
}

/** The instant after the next frame was laid out and painted: a message sent from its callback comes after it. */
function painted(): Promise<number> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => done(performance.now())
    requestAnimationFrame(() => port2.postMessage(undefined))
  })
}

/** From the next key pressed to the frame that shows what is looked for, ms. */
async function shownAfterKey(selector: string): Promise<number> {
  const pressedAt = await new Promise<number>((done) => {
    addEventListener('keydown', ({ timeStamp }) => done(timeStamp), {
      capture: true,
      once: true,
    })
  })
  if (!document.querySelector(selector))
    await drawn(() => document.querySelector(selector) !== null)
  return (await painted()) - pressedAt
}

/** What the probe offers to the bench. */
const probe = {
  nextAnswer,
  bareTransaction,
  firstAcceptedKey,
  watchFrames,
  scrollThrough,
  shownAfterKey,
}
export type Probe = typeof probe

Object.assign(globalThis, { probe })
