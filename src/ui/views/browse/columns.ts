import type { MessageKey } from '../../../i18n/messages'
import type { LineMode } from './lines'

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
  /** The room in rem that it wants at least; texts take what is left. */
  readonly width: number
  /** A text's share of the room that is left. */
  readonly share?: number
  readonly isNumber?: true
}

/** Every column, in the order in which they stand; the first is always chosen. */
export const columns: readonly Column[] = [
  { id: 'title', name: 'browse.column.title', width: 14, share: 3 },
  { id: 'question', name: 'browse.column.question', width: 16, share: 4 },
  { id: 'topic', name: 'browse.column.topic', width: 9, share: 1 },
  { id: 'kind', name: 'browse.column.kind', width: 7 },
  { id: 'tags', name: 'browse.column.tags', width: 8, share: 1 },
  { id: 'state', name: 'browse.column.state', width: 7 },
  { id: 'due', name: 'browse.column.due', width: 8 },
  {
    id: 'retrievability',
    name: 'browse.column.retrievability',
    width: 6,
    isNumber: true,
  },
  { id: 'stability', name: 'browse.column.stability', width: 7, isNumber: true },
  { id: 'difficulty', name: 'browse.column.difficulty', width: 7, isNumber: true },
  { id: 'lapses', name: 'browse.column.lapses', width: 6, isNumber: true },
  { id: 'answers', name: 'browse.column.answers', width: 6.5, isNumber: true },
  { id: 'answered', name: 'browse.column.answered', width: 8 },
]

/** The most important one first: what does not fit is left out from the end. */
export const defaultColumns: readonly ColumnId[] = [
  'question',
  'due',
  'state',
  'topic',
  'retrievability',
  'kind',
]

/** Up to here one text and one more column are shown, rem. */
const littleRoom = 30
/** What a text has then at least, rem. */
const leastText = 10

/**
 * The chosen columns that fit, in their order. Of two cards of one note the question tells which is which, so
 * that it stands alone where there is room for one text only.
 * @param chosen the most important one first
 * @param room of the table, rem
 */
export function fittingColumns(
  chosen: readonly ColumnId[],
  mode: LineMode,
  room: number,
): readonly Column[] {
  const little = room < littleRoom
  const byQuestion = little && mode === 'cards' && chosen.includes('question')
  const first = byQuestion ? 'question' : 'title'
  const fitting = new Set<ColumnId>([first])
  let left = room - (little ? leastText : widthOf(first))
  for (const id of chosen) {
    if (fitting.has(id) || (little && hasShare(id)) || widthOf(id) > left) continue
    fitting.add(id)
    left -= widthOf(id)
  }
  return columns.filter(({ id }) => fitting.has(id))
}

/** The tracks of a CSS grid: numbers keep their width, texts share what is left. `room` in rem. */
export function tracksOf(shown: readonly Column[], room: number): string {
  const least = (width: number) => (room < littleRoom ? '0' : `${width}rem`)
  return shown
    .map(({ width, share }) =>
      share ? `minmax(${least(width)}, ${share}fr)` : `${width}rem`,
    )
    .join(' ')
}

function column(id: ColumnId): Column | undefined {
  return columns.find((one) => one.id === id)
}

function widthOf(id: ColumnId): number {
  return column(id)?.width ?? 0
}

function hasShare(id: ColumnId): boolean {
  return column(id)?.share !== undefined
}
