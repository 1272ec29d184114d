import { browseCommands } from './browse'
import type { Command } from './command'
import { dataCommands } from './data'
import { layoutCommands } from './layout'
import { openPanelCommand, type OpenablePanelTab } from './open-panel'
import { openViewCommand, type OpenableView } from './open-view'
import { roundCommands } from './round'
import { studyCommands } from './study'
import { viewCommands } from './view'

/**
 * Every command of the program, in the order in which a list shows them.
 * @param views each gets a command that opens it, and so does each of the panel's tabs
 */
export function commandsWith(
  views: readonly OpenableView[],
  panelTabs: readonly OpenablePanelTab[],
): readonly Command[] {
  return [
    ...studyCommands,
    ...roundCommands,
    ...views.map(openViewCommand),
    ...viewCommands,
    ...layoutCommands,
    ...panelTabs.map(openPanelCommand),
    ...browseCommands,
    ...dataCommands,
  ]
}
