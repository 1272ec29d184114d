import type { CardRow } from '../log/card-row'
import { isOwnNote } from '../own/ids'
import { retrievability } from '../scheduling/retrievability'
import type { ParameterSet } from '../scheduling/types'
import type { Query } from './query'
import { leechLapses, type Comparison, type NumberField, type StateWord } from './terms'

/** A card as it is searched. */
export interface SearchedCard {
  readonly row: CardRow
  /** Everything that stands on it, in both languages, folded. */
  readonly text: string
  /** Id and names of its topic and subject, folded. */
  readonly topic: string
  /** Its tags, each folded. */
  readonly tags: readonly string[]
  /** A shipped card that says what the student made of it. */
  readonly overridden: boolean
}

/** When, and by which parameters, a card is looked at. */
export interface SearchMoment {
  /** Epoch ms. */
  readonly now: number
  readonly studyDay: number
  /** The study day of an instant. */
  readonly dayOf: (at: number) => number
  readonly parameters: ParameterSet
}

/** Whether a card is what a query asks for. */
export function fits(query: Query, card: SearchedCard, moment: SearchMoment): boolean {
  switch (query.type) {
    case 'all':
      return true
    case 'and':
      return query.parts.every((part) => fits(part, card, moment))
    case 'or':
      return query.parts.some((part) => fits(part, card, moment))
    case 'not':
      return !fits(query.part, card, moment)
    case 'text':
      return card.text.includes(query.text)
    case 'topic':
      return card.topic.includes(query.text)
    case 'tag':
      return card.tags.some((tag) => tag.includes(query.text))
    case 'is':
      return isIn(query.state, card, moment)
    case 'kind':
      return card.row.kind === query.kind
    case 'answered':
      return (card.row.lastStudyDay ?? -Infinity) > moment.studyDay - query.days
    case 'number': {
      const value = numberOf(query.field, card.row, moment)
      return value !== undefined && compare(value, query.comparison, query.value)
    }
  }
}

function isIn(
  state: StateWord,
  { row, overridden }: SearchedCard,
  { now, studyDay }: SearchMoment,
): boolean {
  switch (state) {
    case 'due':
      return isDue(row, now, studyDay)
    case 'new':
      return row.state === 'new'
    case 'learning':
      return row.state === 'learning' || row.state === 'relearning'
    case 'review':
      return row.state === 'review'
    case 'learned':
      return row.state !== 'new'
    case 'leech':
      return row.lapses >= leechLapses
    case 'suspended':
      return row.suspended === 1
    case 'buried':
      return row.buriedUntilDay > studyDay
    case 'flagged':
      return row.flagged === 1
    case 'own':
      return isOwnNote(row.noteId)
    case 'overridden':
      return overridden
  }
}

/** Due as the queue means it, before the limits of a day. */
function isDue(row: CardRow, now: number, studyDay: number): boolean {
  if (row.serveDay > studyDay) return false
  return row.queue === 'review' || (row.queue === 'learning' && row.order <= now)
}

/** Undefined where the card has no such number: a new one has no memory yet. */
export function numberOf(
  field: NumberField,
  row: CardRow,
  moment: SearchMoment,
): number | undefined {
  const { studyDay, parameters } = moment
  switch (field) {
    case 'stability':
      return row.stabilityDays
    case 'difficulty':
      return row.difficulty
    case 'retrievability':
      return row.state === 'new' ? undefined : retrievability(row, studyDay, parameters)
    case 'due':
      return dueInDays(row, moment)
    case 'lapses':
      return row.lapses
    case 'answers':
      return row.answers
  }
}

/** Study days until it is due, negative when overdue. */
function dueInDays(
  { dueDay, dueAt }: CardRow,
  { studyDay, dayOf }: SearchMoment,
): number | undefined {
  if (dueDay !== undefined) return dueDay - studyDay
  return dueAt === undefined ? undefined : dayOf(dueAt) - studyDay
}

/** Numbers are shown with two digits; what is shown as equal counts as equal. */
function compare(value: number, comparison: Comparison, wanted: number): boolean {
  switch (comparison) {
    case '<':
      return value < wanted
    case '<=':
      return value <= wanted
    case '>':
      return value > wanted
    case '>=':
      return value >= wanted
    case '=':
      return Math.abs(value - wanted) < 0.005
  }
}
