import { commandsWith } from '../../commands/all-commands'
import { allViews } from '../views/all-views'

/** Every command of the program, those that open the views included. */
export const allCommands = commandsWith(allViews.filter(({ parameter }) => !parameter))
