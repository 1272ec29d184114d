import type { CardEntry } from '../../../../src/domain/card/catalogue'
import type { CardRow } from '../../../../src/domain/log/card-row'
import type {
  AnswerEvent,
  CardEvent,
  NewCardEvent,
} from '../../../../src/domain/log/events'
import {
  applyEvent,
  foldCard,
  newRow,
  siblingsToBury,
} from '../../../../src/domain/log/fold'
import { bucketKey, bucketsOf, countDelta } from '../../../../src/domain/queue/counts'
import { defaultParameters } from '../../../../src/domain/scheduling/defaults'
import { parameterKey } from '../../../../src/domain/scheduling/parameter-key'
import { scheduleAnswer } from '../../../../src/domain/scheduling/schedule'
import type { Grade, ParameterSet } from '../../../../src/domain/scheduling/types'

export const dayMs = 86_400_000
export const firstDay = 20_000

/** Settings and weights that a student changes between. */
export const parameterSets: readonly ParameterSet[] = [
  defaultParameters,
  { ...defaultParameters, steps: 'light', desiredRetention: 0.8 },
  { ...defaultParameters, fuzz: false, maximumIntervalDays: 30 },
  {
    ...defaultParameters,
    weights: defaultParameters.weights.map((weight) => weight * 1.05),
  },
]
const setsByKey: ReadonlyMap<string, ParameterSet> = new Map(
  parameterSets.map((set) => [parameterKey(set), set]),
)

/** Two siblings and a card of another note and topic. */
export const entries: readonly CardEntry[] = [
  {
    id: 'fibre:term',
    noteId: 'fibre',
    face: 'term',
    kind: 'term',
    topic: 'fibre-types',
    position: 0,
  },
  {
    id: 'fibre:definition',
    noteId: 'fibre',
    face: 'definition',
    kind: 'term',
    topic: 'fibre-types',
    position: 1,
  },
  {
    id: 'rest:question',
    noteId: 'rest',
    face: 'question',
    kind: 'basic',
    topic: 'rest',
    position: 2,
  },
]

/** The simplest store that keeps rows and counters as the database does: event by event. */
export class Deck {
  at = firstDay * dayMs
  foldDay = firstDay
  rows: CardRow[] = entries.map(newRow)
  readonly log: CardEvent[] = []
  counts = this.recount()

  get studyDay(): number {
    return Math.floor(this.at / dayMs)
  }

  answer(card: number, grade: Grade, parameters: ParameterSet): void {
    const row = this.row(card)
    const { at, studyDay } = this
    const result = scheduleAnswer(
      row,
      grade,
      { cardId: row.id, at, studyDay },
      parameters,
    )
    const event = this.number({
      ...this.base(row),
      type: 'answer',
      grade,
      durationMs: 4_000,
      rawDurationMs: 4_000,
      parameters: parameterKey(parameters),
      result,
      stateBefore: row.state,
    })
    this.replace(applyEvent(row, event, parameters))
    const siblings = this.rows.filter(
      ({ noteId, id }) => noteId === row.noteId && id !== row.id,
    )
    for (const sibling of siblingsToBury(siblings, studyDay)) {
      const burial = this.number({
        ...this.base(sibling),
        type: 'bury',
        untilDay: studyDay + 1,
        cause: event.id,
      })
      this.replace(applyEvent(sibling, burial, undefined))
    }
  }

  mark(card: number, type: 'suspend' | 'unsuspend' | 'flag' | 'unflag'): void {
    const row = this.row(card)
    this.replace(applyEvent(row, this.number({ ...this.base(row), type }), undefined))
  }

  tag(card: number, type: 'tag' | 'untag', tag: string): void {
    const row = this.row(card)
    const event = this.number({ ...this.base(row), type, tag })
    this.replace(applyEvent(row, event, undefined))
  }

  bury(card: number): void {
    const row = this.row(card)
    const event = this.number({
      ...this.base(row),
      type: 'bury',
      untilDay: this.studyDay + 1,
    })
    this.replace(applyEvent(row, event, undefined))
  }

  /** A new version of the shipped cards corrects a card. */
  correct(card: number, version: number): void {
    const row = this.row(card)
    const event = this.number({ ...this.base(row), type: 'corrected', version })
    this.replace(applyEvent(row, event, undefined))
  }

  /** Takes back the newest answer in effect with the burials that came with it. */
  undo(): void {
    const undone = new Set(
      this.log.map((event) => (event.type === 'undo' ? event.target : '')),
    )
    const newest = this.log.findLast(
      (event): event is AnswerEvent => event.type === 'answer' && !undone.has(event.id),
    )
    if (!newest) return
    const targets = this.log.filter(
      (event) => event === newest || (event.type === 'bury' && event.cause === newest.id),
    )
    for (const { id, cardId } of targets) {
      const row = this.row(this.rows.findIndex((candidate) => candidate.id === cardId))
      this.number({ ...this.base(row), type: 'undo', target: id })
      this.replace(this.folded(row))
    }
  }

  /** Every later study day counts as today, and counting starts anew from today. */
  redate(): void {
    for (const row of this.rows) {
      this.number({ ...this.base(row), type: 'redate', toDay: this.studyDay })
      this.replace(this.folded(row))
    }
    this.foldDay = this.studyDay
    this.counts = this.recount()
  }

  /** The row made anew from the whole log. */
  folded(row: CardRow): CardRow {
    const events = this.log.filter(({ cardId }) => cardId === row.id)
    return foldCard(row, events, setsByKey)
  }

  /** How many cards are in each bucket, counted from the rows. */
  recount(): Map<string, number> {
    const counts = new Map<string, number>()
    for (const bucket of this.rows.flatMap((row) => bucketsOf(row, this.foldDay))) {
      const key = bucketKey(bucket).join(' ')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    return counts
  }

  private row(card: number): CardRow {
    const row = this.rows[card]
    if (!row) throw new RangeError(`no card ${card}`)
    return row
  }

  private base(
    row: CardRow,
  ): Pick<CardEvent, 'id' | 'cardId' | 'at' | 'studyDay' | 'writer'> {
    const { at, studyDay } = this
    return {
      id: `event-${this.log.length + 1}`,
      cardId: row.id,
      at,
      studyDay,
      writer: 'newtab',
    }
  }

  private number<E extends NewCardEvent>(event: E): E & { readonly seq: number } {
    const numbered = { ...event, seq: this.log.length + 1 }
    this.log.push(numbered)
    return numbered
  }

  private replace(after: CardRow): void {
    const before = this.rows.find(({ id }) => id === after.id)
    this.rows = this.rows.map((row) => (row === before ? after : row))
    for (const { bucket, by } of countDelta(before, after, this.foldDay)) {
      const key = bucketKey(bucket).join(' ')
      const count = (this.counts.get(key) ?? 0) + by
      if (count === 0) this.counts.delete(key)
      else this.counts.set(key, count)
    }
  }
}
