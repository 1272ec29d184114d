import type { TabledCard } from '../../../app/types'
import type { Catalogue } from '../../../domain/card/catalogue'
import type { Language } from '../../../domain/card/note'
import type { CardRow } from '../../../domain/log/card-row'
import { numberOf, type SearchMoment } from '../../../domain/search/fits'
import { interfaceLanguage, t } from '../../../i18n/i18n.svelte'
import type { ColumnId } from './columns'
import type { Line, SortKey } from './lines'

/** What cells are made of besides their row. */
export interface CellContext {
  readonly moment: SearchMoment
  readonly catalogue: Catalogue
}

/** What a student is told of where a card stands. */
export type CardStanding = 'suspended' | 'buried' | 'new' | 'learning' | 'review'

export function standingOf(row: CardRow, studyDay: number): CardStanding {
  if (row.suspended === 1) return 'suspended'
  if (row.buriedUntilDay > studyDay) return 'buried'
  return row.state === 'relearning' ? 'learning' : row.state
}

const standings: readonly CardStanding[] = [
  'new',
  'learning',
  'review',
  'buried',
  'suspended',
]

/**
 * What a row is sorted by. Of a note the earliest due date, the weakest memory, the hardest card, the sum of
 * answers and lapses.
 */
export function sortKey(column: ColumnId, line: Line, context: CellContext): SortKey {
  const [card] = line.cards
  if (!card) return undefined
  switch (column) {
    case 'title':
    case 'question':
      return card[column][interfaceLanguage()]
    case 'topic':
      return context.catalogue.topics.findIndex(({ id }) => id === card.row.topic)
    case 'kind':
      return t(`browse.kind.${card.row.kind}`)
    case 'tags':
      return card.labels.length === 0 ? undefined : tagsText(card)
    case 'state':
      return standings.indexOf(standingOf(card.row, context.moment.studyDay))
    default:
      return numberIn(column, line, context)
  }
}

type NumberColumn = Exclude<
  ColumnId,
  'title' | 'question' | 'topic' | 'kind' | 'tags' | 'state'
>

function numberIn(
  column: NumberColumn,
  { cards }: Line,
  { moment }: CellContext,
): number | undefined {
  const numbers = cards.flatMap(({ row }) => {
    const value = column === 'answered' ? row.lastStudyDay : numberOf(column, row, moment)
    return value ?? []
  })
  if (numbers.length === 0) return undefined
  switch (column) {
    case 'due':
    case 'retrievability':
    case 'stability':
      return Math.min(...numbers)
    case 'difficulty':
    case 'answered':
      return Math.max(...numbers)
    case 'lapses':
    case 'answers':
      return numbers.reduce((sum, value) => sum + value, 0)
  }
}

/** What a cell says, in the language of the interface; reactive. */
export function cellText(column: ColumnId, line: Line, context: CellContext): string {
  const [card] = line.cards
  const language = interfaceLanguage()
  if (!card) return ''
  switch (column) {
    case 'title':
    case 'question':
      return card[column][language]
    case 'topic':
      return topicName(card, context.catalogue, language)
    case 'kind':
      return t(`browse.kind.${card.row.kind}`)
    case 'tags':
      return tagsText(card)
    case 'state':
      return standingText(line, context.moment.studyDay)
    default: {
      const value = numberIn(column, line, context)
      return value === undefined ? '' : numberText(column, value, context, language)
    }
  }
}

function tagsText({ labels }: TabledCard): string {
  return labels.join(', ')
}

/** A note whose cards stand differently says how many there are. */
function standingText({ cards }: Line, studyDay: number): string {
  const all = new Set(cards.map(({ row }) => standingOf(row, studyDay)))
  const [only] = all
  if (only && all.size === 1) return t(`browse.state.${only}`)
  return t('browse.mixed', { count: cards.length })
}

function topicName(
  { row }: TabledCard,
  { topics }: Catalogue,
  language: Language,
): string {
  return topics.find(({ id }) => id === row.topic)?.name[language] ?? row.topic
}

function numberText(
  column: NumberColumn,
  value: number,
  { moment }: CellContext,
  language: Language,
): string {
  switch (column) {
    case 'due':
      return daysText(value, language)
    case 'answered':
      return daysText(value - moment.studyDay, language)
    case 'retrievability':
      return formats[language].percent.format(value)
    case 'stability':
    case 'difficulty':
      return formats[language].decimal.format(value)
    case 'lapses':
    case 'answers':
      return formats[language].whole.format(value)
  }
}

/** "today", "in 3 days", "3 days ago"; beyond two months in months, beyond two years in years. */
function daysText(days: number, language: Language): string {
  const { relative } = formats[language]
  const far = Math.abs(days)
  if (far < 60) return relative.format(days, 'day')
  if (far < 730) return relative.format(Math.round(days / 30.4), 'month')
  return relative.format(Math.round(days / 365), 'year')
}

/** Made once: a formatter costs more than what it formats. */
const formats = { en: formatsOf('en'), nl: formatsOf('nl') }

function formatsOf(language: Language) {
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  return {
    relative: new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
    percent: new Intl.NumberFormat(language, { style: 'percent' }),
    decimal: new Intl.NumberFormat(language, one),
    whole: new Intl.NumberFormat(language),
  }
}
