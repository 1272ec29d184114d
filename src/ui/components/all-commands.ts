import { commandsWith } from '../../commands/all-commands'
import { allViews } from '../views/all-views'
import { panelTabs } from '../workbench/panel/panel-tabs'

/** Every command of the program, those that open views and tabs of the panel included. */
export const allCommands = commandsWith(
  allViews.filter(({ parameter }) => !parameter),
  panelTabs,
)
