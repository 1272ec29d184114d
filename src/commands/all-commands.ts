import type { Command } from './command'
import { dataCommands } from './data'
import { studyCommands } from './study'
import { viewCommands } from './view'

/** Every command of the program, in the order in which a list shows them. */
export const allCommands: readonly Command[] = [
  ...studyCommands,
  ...viewCommands,
  ...dataCommands,
]
