import type { CardEvent } from '../domain/log/events'
import { cardTallies, tallyChanges } from '../domain/stats/card-tallies'
import type { MyodeckDatabase } from './database'
import { readLog } from './log-reader'
import { readOwnCardsMark } from './own-cards-mark'
import { daysOf, DayTallies, spanKey, spansOf } from './stats-spans'
import type { StatsCard, StatsMark } from './stats-tables'

/** Raise it whenever something is counted differently: every database then counts anew. */
const counting = 2
/** From so many new events on, counting anew is no slower than recounting their cards. */
const mostNewEvents = 4_000
/** So many cards are counted at once. */
const piece = 500

/**
 * Counts what has been added to the log since it was counted last: the cards concerned are counted with
 * their log as it was and as it is, so that undo and re-dating need nothing of their own. Where the mark
 * does not fit the log, everything is counted anew.
 * @param onProgress told the share 0 … 1 that is done, only while counting anew
 */
export async function countStatistics(
  db: MyodeckDatabase,
  onProgress: (share: number) => void = () => undefined,
): Promise<void> {
  if (await isCounted(db)) return
  if (!(await countNewEvents(db))) await countAnew(db, onProgress)
}

/** Whether all is counted; asked by reading only, which need not wait for others who read the cards. */
function isCounted(db: MyodeckDatabase): Promise<boolean> {
  return db.transaction('r', [db.reviews, db.meta], async () => {
    const mark = await readMark(db)
    if (!mark) return false
    return (await db.reviews.where('seq').above(mark.seq).count()) === 0
  })
}

/** @returns false when everything must be counted anew */
function countNewEvents(db: MyodeckDatabase): Promise<boolean> {
  const stores = [db.reviews, db.cards, db.meta, db.statsSpans, db.statsCards]
  return db.transaction('rw', stores, async () => {
    const mark = await readMark(db)
    if (!mark) return false
    const events = await db.reviews
      .where('seq')
      .above(mark.seq)
      .limit(mostNewEvents)
      .toArray()
    const last = events.at(-1)
    if (!last) return true
    if (events.length === mostNewEvents) return false
    const cardIds = [...new Set(events.map(({ cardId }) => cardId))]
    const [cards, logs] = await Promise.all([
      db.cards.bulkGet(cardIds),
      Promise.all(cardIds.map((cardId) => readLog(db, cardId))),
    ])
    const days = new DayTallies()
    const forgotten: StatsCard[] = []
    const remembered: string[] = []
    cardIds.forEach((cardId, index) => {
      const topic = cards[index]?.topic ?? ''
      const log = logs[index] ?? []
      const counted = log.filter(({ seq }) => seq <= mark.seq)
      for (const [day, change] of tallyChanges(counted, log))
        days.add({ studyDay: day, topic, tally: change })
      const card = statsCard(cardId, topic, log)
      if (card) forgotten.push(card)
      else remembered.push(cardId)
    })
    await Promise.all([
      addDays(db, days),
      db.statsCards.bulkPut(forgotten),
      db.statsCards.bulkDelete(remembered),
      db.meta.put({ ...mark, seq: last.seq, eventId: last.id }),
    ])
    return true
  })
}

/** The mark, where it fits the log and the circumstances of now. */
async function readMark(db: MyodeckDatabase): Promise<StatsMark | undefined> {
  const [mark, now] = [await db.meta.get('statistics'), await circumstances(db)]
  if (mark?.key !== 'statistics') return undefined
  const fits =
    mark.contentVersion === now.contentVersion &&
    mark.timeZone === now.timeZone &&
    (mark.ownMoves ?? 0) === now.ownMoves &&
    mark.counting === now.counting
  if (!fits) return undefined
  if (mark.seq === 0) return mark
  return (await db.reviews.get(mark.seq))?.id === mark.eventId ? mark : undefined
}

async function circumstances(db: MyodeckDatabase) {
  const [content, own] = await Promise.all([db.meta.get('content'), readOwnCardsMark(db)])
  return {
    key: 'statistics',
    contentVersion: content?.key === 'content' ? content.version : '',
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    ownMoves: own.moves,
    counting,
  } as const
}

async function addDays(db: MyodeckDatabase, changes: DayTallies): Promise<void> {
  const keys = new Map(
    changes
      .days()
      .map(({ topic, studyDay }) => spanKey(topic, studyDay))
      .map((key) => [key.join(' '), key]),
  )
  const stored = await db.statsSpans.bulkGet([...keys.values()])
  for (const span of stored) if (span) daysOf(span).forEach((day) => changes.add(day))
  const spans = spansOf(changes.days())
  for (const { topic, span } of spans) keys.delete(`${topic} ${span}`)
  await Promise.all([
    db.statsSpans.bulkPut(spans),
    db.statsSpans.bulkDelete([...keys.values()]),
  ])
}

/**
 * Counts the whole log, card by card and piece by piece, so that answers can be stored in between; what
 * came in meanwhile is counted next time. Nothing is kept until all of it is counted.
 */
async function countAnew(
  db: MyodeckDatabase,
  onProgress: (share: number) => void,
): Promise<void> {
  const [last, now, cards] = await Promise.all([
    db.reviews.orderBy('seq').last(),
    circumstances(db),
    topicsByCard(db),
  ])
  const seq = last?.seq ?? 0
  const days = new DayTallies()
  const forgotten: StatsCard[] = []
  for (let from = 0; from < cards.length; from += piece) {
    onProgress(from / cards.length)
    const some = cards.slice(from, from + piece)
    const logs = await logsOf(db, some[0]?.[0] ?? '', some.at(-1)?.[0] ?? '')
    for (const [cardId, topic] of some) {
      const log = (logs.get(cardId) ?? []).filter((event) => event.seq <= seq)
      for (const [day, tally] of cardTallies(log).days)
        days.add({ studyDay: day, topic, tally })
      const card = statsCard(cardId, topic, log)
      if (card) forgotten.push(card)
    }
  }
  await db.transaction('rw', [db.meta, db.statsSpans, db.statsCards], async () => {
    await Promise.all([db.statsSpans.clear(), db.statsCards.clear()])
    await Promise.all([
      db.statsSpans.bulkPut(spansOf(days.days())),
      db.statsCards.bulkPut(forgotten),
      db.meta.put({ ...now, seq, eventId: last?.id ?? '' }),
    ])
  })
}

/** Every card that was answered, with its topic, in the order of their ids. */
async function topicsByCard(db: MyodeckDatabase): Promise<(readonly [string, string])[]> {
  const cards = await db.cards.toArray()
  return cards
    .filter(({ lastSeq }) => lastSeq > 0)
    .map(({ id, topic }) => [id, topic] as const)
}

/** The logs of the cards from one id to another. */
async function logsOf(
  db: MyodeckDatabase,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, CardEvent[]>> {
  const events = await db.reviews
    .where('[cardId+seq]')
    .between([from, -Infinity], [to, Infinity])
    .toArray()
  const logs = new Map<string, CardEvent[]>()
  for (const event of events) {
    const log = logs.get(event.cardId)
    if (log) log.push(event)
    else logs.set(event.cardId, [event])
  }
  return logs
}

function statsCard(
  cardId: string,
  topic: string,
  log: readonly CardEvent[],
): StatsCard | undefined {
  const { forgotten, answers } = cardTallies(log)
  return forgotten === 0 ? undefined : { cardId, topic, forgotten, answers }
}
