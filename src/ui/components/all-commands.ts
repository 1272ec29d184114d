import { withLateCommands } from '../../commands/late-commands'
import { firstCommands } from './first-commands'

/** Every command of the program. */
export const allCommands = withLateCommands(firstCommands)
