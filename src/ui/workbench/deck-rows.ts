import type { Counts, Overview } from '../../app/types'
import type { Catalogue } from '../../domain/card/catalogue'
import type { Bilingual } from '../../domain/card/note'

/** One visible line of the deck tree. Levels, sizes and positions are those of ARIA, from 1. */
export interface DeckRow {
  readonly id: string
  readonly name: Bilingual
  readonly level: 1 | 2
  readonly position: number
  readonly setSize: number
  /** Only on a subject. */
  readonly expanded?: boolean
  /** The row that Left goes to. */
  readonly parent?: string
  readonly counts: Counts
}

const noCounts: Counts = { due: 0, new: 0, learned: 0, total: 0 }

/** The lines of the tree as it is unfolded now: subjects, and under the open ones their topics. */
export function deckRows(
  { subjects, topics }: Catalogue,
  counts: Overview['topics'],
  open: ReadonlySet<string>,
): readonly DeckRow[] {
  return subjects.flatMap(({ id, name }, index) => {
    const own = topics.filter(({ subject }) => subject === id)
    const ownCounts = own.map((topic) => counts[topic.id] ?? noCounts)
    const subject: DeckRow = {
      id,
      name,
      level: 1,
      position: index + 1,
      setSize: subjects.length,
      expanded: open.has(id),
      counts: ownCounts.reduce(sum, noCounts),
    }
    if (!open.has(id)) return [subject]
    const rows = own.map((topic, position): DeckRow => ({
      id: topic.id,
      name: topic.name,
      level: 2,
      position: position + 1,
      setSize: own.length,
      parent: id,
      counts: ownCounts[position] ?? noCounts,
    }))
    return [subject, ...rows]
  })
}

function sum(a: Counts, b: Counts): Counts {
  return {
    due: a.due + b.due,
    new: a.new + b.new,
    learned: a.learned + b.learned,
    total: a.total + b.total,
  }
}

/** What a key does in the tree: moves the focus to a row, opens or closes one, or chooses one. */
export type TreeMove =
  | { readonly focus: string }
  | { readonly toggle: string }
  /** A topic was chosen, to be studied. */
  | { readonly choose: string }

/** The tree's keys as the ARIA practices give them; undefined for a key that is not the tree's. */
export function treeMove(
  rows: readonly DeckRow[],
  focused: string,
  key: string,
): TreeMove | undefined {
  const index = rows.findIndex(({ id }) => id === focused)
  const row = rows[index]
  if (row === undefined) return undefined
  switch (key) {
    case 'ArrowDown':
      return focusOn(rows[index + 1])
    case 'ArrowUp':
      return focusOn(rows[index - 1])
    case 'Home':
      return focusOn(rows[0])
    case 'End':
      return focusOn(rows.at(-1))
    case 'ArrowRight':
      if (row.expanded === undefined) return undefined
      return row.expanded ? focusOn(rows[index + 1]) : { toggle: row.id }
    case 'ArrowLeft':
      if (row.expanded) return { toggle: row.id }
      return row.parent === undefined ? undefined : { focus: row.parent }
    case 'Enter':
    case ' ':
      return row.expanded === undefined ? { choose: row.id } : { toggle: row.id }
    default:
      return undefined
  }
}

function focusOn(row: DeckRow | undefined): TreeMove | undefined {
  return row && { focus: row.id }
}
