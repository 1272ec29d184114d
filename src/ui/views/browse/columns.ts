import type { MessageKey } from '../../../i18n/messages'

export const columnIds = [
  'title',
  'question',
  'topic',
  'kind',
  'tags',
  'state',
  'due',
  'retrievability',
  'stability',
  'difficulty',
  'lapses',
  'answers',
  'answered',
] as const
export type ColumnId = (typeof columnIds)[number]

export interface Column {
  readonly id: ColumnId
  readonly name: MessageKey
  /** Its track in a CSS grid: texts give way, numbers do not. */
  readonly track: string
  readonly isNumber?: true
}

/** Every column, in the order in which they stand; the first is always shown. */
export const columns: readonly Column[] = [
  { id: 'title', name: 'browse.column.title', track: 'minmax(9rem, 2fr)' },
  { id: 'question', name: 'browse.column.question', track: 'minmax(12rem, 3fr)' },
  { id: 'topic', name: 'browse.column.topic', track: 'minmax(7rem, 1fr)' },
  { id: 'kind', name: 'browse.column.kind', track: '7.5rem' },
  { id: 'tags', name: 'browse.column.tags', track: 'minmax(7rem, 1fr)' },
  { id: 'state', name: 'browse.column.state', track: '7rem' },
  { id: 'due', name: 'browse.column.due', track: '7.5rem' },
  {
    id: 'retrievability',
    name: 'browse.column.retrievability',
    track: '6rem',
    isNumber: true,
  },
  { id: 'stability', name: 'browse.column.stability', track: '7rem', isNumber: true },
  { id: 'difficulty', name: 'browse.column.difficulty', track: '6.5rem', isNumber: true },
  { id: 'lapses', name: 'browse.column.lapses', track: '5.5rem', isNumber: true },
  { id: 'answers', name: 'browse.column.answers', track: '6rem', isNumber: true },
  { id: 'answered', name: 'browse.column.answered', track: '8rem' },
]

export const defaultColumns: readonly ColumnId[] = [
  'title',
  'topic',
  'kind',
  'state',
  'due',
  'retrievability',
]

/** The chosen columns in their order; on little room the first one and the next. */
export function shownColumns(
  chosen: readonly ColumnId[],
  narrow: boolean,
): readonly Column[] {
  const shown = columns.filter(({ id }) => id === 'title' || chosen.includes(id))
  if (!narrow) return shown
  const second = shown.find(({ id }) => id === 'due') ?? shown[1]
  return shown.filter((column, index) => index === 0 || column === second)
}
