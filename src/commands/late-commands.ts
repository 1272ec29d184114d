import { browseCommands } from './browse'
import type { Command, CommandCategory } from './command'
import { dataCommands } from './data'
import { editorCommands } from './editor'
import { roundCommands } from './round'
import { tabCommands } from './tabs'
import { tellCardCommands } from './tell-card'
import { viewCommands } from './view'

/** In the order in which a list shows them. */
const categories: readonly CommandCategory[] = [
  'study',
  'view',
  'layout',
  'browse',
  'editor',
  'data',
]

/** Every command of the program, in the order in which a list shows them: the first ones given and all others. */
export function withLateCommands(first: readonly Command[]): readonly Command[] {
  const late = [
    ...tellCardCommands,
    ...roundCommands,
    ...viewCommands,
    ...tabCommands,
    ...browseCommands,
    ...editorCommands,
    ...dataCommands,
  ]
  return [...first, ...late].toSorted(
    (a, b) => categories.indexOf(a.category) - categories.indexOf(b.category),
  )
}
