import type { Command } from './command'
import { dataCommands } from './data'
import { openViewCommand, type OpenableView } from './open-view'
import { studyCommands } from './study'
import { viewCommands } from './view'

/**
 * Every command of the program, in the order in which a list shows them.
 * @param views each gets a command that opens it
 */
export function commandsWith(views: readonly OpenableView[]): readonly Command[] {
  return [
    ...studyCommands,
    ...views.map(openViewCommand),
    ...viewCommands,
    ...dataCommands,
  ]
}
