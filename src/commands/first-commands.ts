import type { Command } from './command'
import { layoutCommands } from './layout'
import { newNoteCommand } from './new-note'
import { newTabCommands } from './new-tab'
import { openMenuCommand } from './open-menu'
import { openPaletteCommand } from './open-palette'
import { openPanelCommand, type OpenablePanelTab } from './open-panel'
import { openViewCommand, type OpenableView } from './open-view'
import { studyCommands } from './study'

/**
 * The commands that have a key from the first card on; the others come with the first part of the page that is
 * fetched later (`late-commands.ts`).
 * @param views each gets a command that opens it, and so does each of the panel's tabs
 */
export function firstCommandsWith(
  views: readonly OpenableView[],
  panelTabs: readonly OpenablePanelTab[],
): readonly Command[] {
  return [
    ...studyCommands,
    ...newTabCommands,
    ...views.map(openViewCommand),
    openPaletteCommand,
    openMenuCommand,
    ...layoutCommands,
    ...panelTabs.map(openPanelCommand),
    newNoteCommand,
  ]
}
