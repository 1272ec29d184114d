import { catalogue } from 'virtual:myodeck/catalogue'
import { topicLoaders } from 'virtual:myodeck/topics'
import type { NoteKind } from '../domain/card/note'
import type { Writer } from '../domain/log/events'
import { afterPaint } from '../platform/after-paint'
import { systemClock } from '../platform/clock'
import { downloadText } from '../platform/download'
import { newId } from '../platform/ids'
import { createStopwatch } from '../platform/stopwatch'
import { createWake } from '../platform/wake'
import { openDatabase } from '../storage/open'
import { adoptShippedCards } from '../storage/shipped-cards'
import { createBackup } from './backup/lazy'
import { createCardTable } from './browse/card-table'
import { createCardLibrary } from './card-library'
import { createCardRecords } from './card-records'
import type { Context } from './context'
import { loadEntries } from './entries'
import { createFigureLibrary } from './figure-library'
import { createCardFollower } from './follow-card'
import { Health } from './health.svelte'
import { createKinds } from './kinds'
import { LooksState } from './looks.svelte'
import { LiveOverview } from './overview.svelte'
import { Settings } from './settings.svelte'
import { readGuess, rememberNext, type PaintWords } from './snapshot-store'
import { halfDoneInWebStorage } from './study/half-done'
import { momentOf } from './study/moment'
import { Session } from './study/session.svelte'
import type { App, CardTable } from './types'

interface Options {
  readonly writer: Writer
  /** Called whenever what is due today has changed. */
  readonly onDue: (due: number, fresh: number, nextChangeAt: number) => Promise<void>
  /** Fetches the part of the page that only this kind of card needs. */
  readonly loadKindPart: (kind: NoteKind) => Promise<unknown>
  /** The words that the next page paints before it has loaded. */
  readonly paintWords: PaintWords
}

/** Puts the program of one page together: the one place where its parts meet. */
export function createApp({ writer, onDue, paintWords, loadKindPart }: Options): App {
  const looks = new LooksState()
  const settings = new Settings()
  const overview = new LiveOverview()
  const health = new Health()
  const kinds = createKinds(loadKindPart)
  const library = createCardLibrary(topicLoaders, kinds)
  const figures = createFigureLibrary(
    async () => (await import('virtual:myodeck/figures')).figureLoaders,
  )
  const popup = writer === 'popup'
  const study = new Session({
    kinds,
    stopwatch: createStopwatch(systemClock),
    interfaceLanguage: () => looks.language,
    ...(popup && { halfDone: halfDoneInWebStorage }),
    onMoved: (row, card) => {
      followCard?.(row?.id)
      // A new tab begins with what is due, whatever is studied in this one.
      if (study.round) return
      rememberNext(
        row && card && { card, lastSeq: row.lastSeq, progress: study.progress },
        {
          catalogue,
          language: looks.language,
          dayStartMinutes: settings.current.dayStartMinutes,
          paintWords,
        },
      )
    },
  })
  let followCard: ((cardId: string | undefined) => void) | undefined
  const guess = readGuess(catalogue, looks.language)
  const begun = popup ? halfDoneInWebStorage.read() : undefined
  if (guess && (!begun || begun.cardId === guess.card.cardId)) {
    study.guess(guess)
    // A failure is told when the database confirms the card and wants the same.
    kinds.prepare(guess.card.note.kind).catch(() => undefined)
  }

  const opened = openDatabase((kind) => study.fail({ kind, detail: kind })).then(
    async (db): Promise<Context> => {
      await settings.start(db)
      const context = {
        db,
        writer,
        clock: systemClock,
        newId,
        catalogue,
        library,
        parameters: () => settings.current,
      }
      await adoptShippedCards(db, loadEntries, catalogue.version, momentOf(context))
      return context
    },
  )
  const lookAgain = (): void => {
    overview.lookAgain()
    void study.lookAgain()
  }
  opened.then(
    async (context) => {
      study.recover()
      const fail = (error: unknown): void => study.report(error)
      followCard = createCardFollower(context.db, {
        seenSeq: () => study.seenSeq,
        onChanged: () => void study.lookAgain(),
        onFailure: fail,
      })
      await study.start(context)
      const wake = createWake(systemClock, lookAgain)
      overview.start(context, {
        onChange: ({ today, nextChangeAt }) => {
          if (today) void onDue(today.due, today.new, nextChangeAt)
          wake.at(nextChangeAt)
          afterPaint(() => void study.lookAgain())
        },
        onFailure: fail,
      })
      settings.follow(context.db, { onChange: lookAgain, onFailure: fail })
      void health.ask()
    },
    (error: unknown) => study.report(error),
  )
  const backup = createBackup({
    context: () => opened,
    looks,
    onExported: () => (study.notice = { key: 'exported' }),
    onRestored: async () => {
      study.notice = { key: 'restored' }
      lookAgain()
    },
  })
  if (popup) addEventListener('pagehide', () => study.keepHalfDone())
  const records = createCardRecords(opened, (error) => study.report(error))
  let table: Promise<CardTable> | undefined
  return {
    catalogue,
    study,
    figures,
    overview,
    settings,
    looks,
    backup,
    health,
    records,
    table: () =>
      (table ??= createCardTable(opened, {
        onChanged: () => void study.lookAgain(),
        onFailure: (error) => study.report(error),
      })),
    files: { save: downloadText },
  }
}
