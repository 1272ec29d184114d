import { catalogue as shipped } from 'virtual:myodeck/catalogue'
import { topicLoaders } from 'virtual:myodeck/topics'
import type { Catalogue } from '../domain/card/catalogue'
import type { NoteKind } from '../domain/card/note'
import type { Writer } from '../domain/log/events'
import { studyDay } from '../domain/scheduling/study-day'
import { ownTopic } from '../domain/own/ids'
import { withOwnTopic } from '../domain/own/own-catalogue'
import { afterPaint } from '../platform/after-paint'
import { systemClock } from '../platform/clock'
import { download } from '../platform/download'
import { newId } from '../platform/ids'
import { createStopwatch } from '../platform/stopwatch'
import { createWake } from '../platform/wake'
import { openDatabase } from '../storage/open'
import { studiedBefore } from '../storage/days'
import { adoptShippedCards } from '../storage/shipped-cards'
import { createCardLibrary } from './card-library'
import { createCardRecords } from './card-records'
import type { Context } from './context'
import { DeckLink } from './decks/deck-link'
import { loadEntries } from './entries'
import { createFigureLibrary } from './figure-library'
import { createCardFollower } from './follow-card'
import { Health } from './health.svelte'
import { createKinds } from './kinds'
import { LooksState } from './looks.svelte'
import { createOwnTexts } from './own/own-texts'
import { OwnVersions } from './own/own-versions.svelte'
import { LiveOverview } from './overview.svelte'
import { Settings } from './settings.svelte'
import { readGuess, rememberNext, type PaintWords } from './snapshot-store'
import { halfDoneInWebStorage } from './study/half-done'
import { momentOf } from './study/moment'
import { Session } from './study/session.svelte'
import { Visit } from './visit/visit.svelte'
import { rememberNothingUntil } from './visit/waiting'
import type { createLateParts, LateParts } from './late-parts'
import { once } from './once'
import type { App } from './types'
import { ExamLink } from './exams/link.svelte'

interface Options {
  readonly writer: Writer
  /** Called whenever what is due today has changed. */
  readonly onDue: (due: number, fresh: number, nextChangeAt: number) => Promise<void>
  /** Fetches the part of the page that only this kind of card needs. */
  readonly loadKindPart: (kind: NoteKind) => Promise<unknown>
  /** Fetches what a student's own Markdown is drawn with. */
  readonly loadMarkup: () => Promise<unknown>
  /** The words that the next page paints before it has loaded. */
  readonly paintWords: PaintWords
}

/** Puts the program of one page together: the one place where its parts meet. */
export function createApp({
  writer,
  onDue,
  paintWords,
  loadKindPart,
  loadMarkup,
}: Options): App {
  const looks = new LooksState()
  const settings = new Settings()
  const overview = new LiveOverview()
  const health = new Health()
  const link = new ExamLink()
  const decks = new DeckLink(
    (topic) => catalogue().topics.find(({ id }) => id === topic)?.subject,
  )
  const kinds = createKinds(loadKindPart)
  const versions = new OwnVersions()
  const library = createCardLibrary(
    topicLoaders,
    kinds,
    createOwnTexts(() => opened, loadMarkup),
    versions,
  )
  const figures = createFigureLibrary(
    async () => (await import('virtual:myodeck/figures')).figureLoaders,
  )
  const halfDone = halfDoneInWebStorage(writer === 'popup' ? 'lasting' : 'tab')
  const withOwn = withOwnTopic(shipped)
  /** Reactive: the topic of own notes is there as soon as it has a card. */
  const catalogue = (): Catalogue =>
    overview.topics[ownTopic] || study.card?.topic === ownTopic ? withOwn : shipped
  const study: Session = new Session({
    kinds,
    stopwatch: createStopwatch(systemClock),
    interfaceLanguage: () => looks.language,
    onCounted: (step, context) =>
      visit.counted(step, () =>
        studiedBefore(
          context.db,
          studyDay(context.clock(), context.parameters().dayStartMinutes),
        ),
      ),
    halfDone,
    onMoved: (row, card) => {
      followCard?.(row?.id)
      // A new tab begins with what is due, whatever is studied in this one.
      if (study.round) return
      rememberNext(
        row && card && { card, lastSeq: row.lastSeq, progress: study.progress },
        {
          catalogue: catalogue(),
          language: looks.language,
          dayStartMinutes: settings.current.dayStartMinutes,
          paintWords,
        },
      )
    },
  })
  const visit = new Visit({ looks, study })
  let followCard: ((cardId: string | undefined) => void) | undefined
  const guess = readGuess(shipped, looks.language)
  const begun = halfDone.read()
  if (guess && (!begun || begun.cardId === guess.card.cardId)) {
    study.guess(guess)
  }
  // A failure is told when the database confirms the card and wants the same.
  const drawable = guess
    ? Promise.all([
        kinds.prepare(guess.card.note.kind),
        guess.card.note.markup && loadMarkup(),
      ]).catch(() => undefined)
    : undefined

  const opened = openDatabase((kind) => study.fail({ kind, detail: kind })).then(
    async (db): Promise<Context> => {
      const lookOnce = (): void => void study.lookAgain()
      const worded = versions.follow(db, lookOnce, (error) => study.report(error))
      await settings.start(db)
      await decks.prepare(settings.current)
      await link.prepare(db)
      const context = {
        db,
        writer,
        clock: systemClock,
        newId,
        catalogue,
        library,
        parameters: () => settings.current,
        planned: () => link.readPlanned,
        decks: () => decks.rules,
      }
      await adoptShippedCards(db, loadEntries, shipped.version, momentOf(context))
      await worded
      return context
    },
  )
  const lookAgain = (): void => {
    overview.lookAgain()
    link.desk?.lookAgain()
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
          if (today) {
            rememberNothingUntil(today.due + today.new > 0 ? undefined : nextChangeAt)
            void onDue(today.due, today.new, nextChangeAt)
          }
          wake.at(nextChangeAt)
          afterPaint(() => void study.lookAgain())
        },
        onFailure: fail,
      })
      settings.follow(context.db, {
        onChange: () => void decks.prepare(settings.current).then(lookAgain, fail),
        onFailure: fail,
      })
      link.follow(context, {
        onChanged: () => {
          overview.lookAgain()
          void study.lookAgain()
        },
        onFailure: fail,
      })
      if (await context.db.meta.get('looks').catch(fail))
        (await import('./backup/finish-looks')).finishLooks(context, looks).catch(fail)
    },
    (error: unknown) => study.report(error),
  )
  addEventListener('pagehide', () => study.keepHalfDone())
  const records = createCardRecords(
    opened,
    (error) => study.report(error),
    () => versions.revision,
  )
  const hooks = {
    onChanged: () => void study.lookAgain(),
    onFailure: (error: unknown) => study.report(error),
  }
  const late = once(() => loadLateParts(opened, hooks))
  return {
    get catalogue() {
      return catalogue()
    },
    study,
    figures,
    overview,
    settings,
    looks,
    visit,
    backup: async () =>
      (await import('./backup/backup')).createBackup({
        opened,
        looks,
        study,
        health,
        lookAgain,
      }),
    health,
    records,
    own: once(async () =>
      (await import('./own/own-notes')).createOwnNotes(opened, hooks),
    ),
    overrides: async () => (await late()).overrides(),
    table: async () => (await late()).table(),
    searches: async () => (await late()).searches(),
    get plan() {
      return link.desk
    },
    exams: () => link.exams(opened, (error) => study.report(error)),
    statistics: async () => (await late()).statistics(),
    practice: async () => (await late()).practice(),
    weights: async () => (await late()).weights(),
    image: async (id) => (await late()).image(id),
    files: { save: download },
    drawable,
  }
}

async function loadLateParts(
  opened: Promise<Context>,
  hooks: Parameters<typeof createLateParts>[1],
): Promise<LateParts> {
  const [context, late] = await Promise.all([opened, import('./late-parts')])
  return late.createLateParts(context, hooks)
}
