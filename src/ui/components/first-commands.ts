import { firstCommandsWith } from '../../commands/first-commands'
import { allViews } from '../views/all-views'
import { panelTabs } from '../workbench/panel/panel-tabs'

/** The commands that the first card comes with, those that open views and tabs of the panel included. */
export const firstCommands = firstCommandsWith(
  allViews.filter(({ parameter }) => parameter !== true),
  panelTabs,
)
