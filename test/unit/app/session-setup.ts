import type { CardRow } from '../../../src/domain/log/card-row'
import type { Note } from '../../../src/domain/card/note'
import { createCardLibrary } from '../../../src/app/card-library'
import type { Context } from '../../../src/app/context'
import { createOwnTexts } from '../../../src/app/own/own-texts'
import { OwnVersions } from '../../../src/app/own/own-versions.svelte'
import { createKinds } from '../../../src/app/kinds'
import type { HalfDone, HalfDoneStore } from '../../../src/app/study/half-done'
import { Session } from '../../../src/app/study/session.svelte'
import type { StudyCard } from '../../../src/app/types'
import type { MyodeckDatabase } from '../../../src/storage/database'
import { deck, newId, noon, openDeck, plain } from '../storage/helpers'

const both = (text: string) => ({ en: text, nl: `${text} (nl)` })

function note(id: string): Note {
  return {
    id,
    kind: 'basic',
    title: both(`Title ${id}`),
    question: both(`Question ${id}?`),
    answer: both(`Answer ${id}`),
    explanation: both('Because.'),
    facts: ['F001'],
    sources: [],
  }
}
const text = { notes: { a: note('a'), b: note('b'), c: note('c') }, sources: {} }
const loaders = { load: () => Promise.resolve(text), volume: () => Promise.resolve(text) }

/** A page: a session with its own view of a shared database, and a clock that the test sets. */
export function openPage(
  db: MyodeckDatabase,
  { halfDone }: { halfDone?: HalfDoneStore } = {},
) {
  const moved: (CardRow | undefined)[] = []
  /** Answers that count for the tab. */
  const tab = { answers: 0 }
  const time = { now: noon, attendedMs: 4000 }
  const kinds = createKinds(async () => undefined)
  const session = new Session({
    kinds,
    stopwatch: {
      restart: (already = 0) => {
        if (already > 0) time.attendedMs = already
      },
      attendedMs: () => time.attendedMs,
    },
    interfaceLanguage: () => 'en',
    ...(halfDone && { halfDone }),
    onMoved: (row) => moved.push(row),
    onCounted: async (step) => {
      tab.answers += step
    },
  })
  const versions = new OwnVersions()
  const context: Context = {
    db,
    writer: halfDone ? 'popup' : 'newtab',
    clock: () => time.now,
    newId,
    catalogue: () => ({ version: 'v1', subjects: [], topics: [] }),
    library: createCardLibrary(
      loaders,
      kinds,
      createOwnTexts(
        async () => ({ db }),
        async () => undefined,
      ),
      versions,
    ),
    parameters: () => plain,
    planned: () => undefined,
  }
  const start = () => session.start(context)
  return { session, context, versions, kinds, time, moved, tab, start }
}

export async function openStarted(options: { halfDone?: HalfDoneStore } = {}) {
  const db = await openDeck(deck)
  const page = openPage(db, options)
  await page.start()
  return { db, ...page }
}

function deferred() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}

/** A context whose card texts wait: `asked` resolves when one other than that of `known` is wanted. */
export function withSlowTexts(context: Context, known: string) {
  const asked = deferred()
  const arrived = deferred()
  const card = async (row: CardRow): Promise<StudyCard> => {
    if (row.id !== known) {
      asked.resolve()
      await arrived.promise
    }
    return context.library.card(row)
  }
  const slow: Context = { ...context, library: { ...context.library, card } }
  return { slow, asked: asked.promise, arrive: arrived.resolve }
}

/** The card that a snapshot would have kept. */
export function guessOf(row: CardRow): { card: StudyCard; lastSeq: number } {
  const card = {
    cardId: row.id,
    note: note(row.noteId),
    face: row.face,
    topic: row.topic,
    sources: [],
    optionSeed: `${row.id}/0`,
    flagged: false,
    isNew: true,
  }
  return { card, lastSeq: row.lastSeq }
}

/** What one browser would keep for its popup. */
export function halfDoneInMemory(): HalfDoneStore {
  let kept: HalfDone | undefined
  return {
    keep: (halfDone) => {
      kept = halfDone
    },
    read: () => kept,
  }
}
