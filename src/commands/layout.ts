import type { Command } from './command'
import { layoutCommand } from './layout-command'

export const layoutCommands: readonly Command[] = [
  layoutCommand('toggleSideBar', 'command.toggleSideBar', ['ctrl+b'], (layout) =>
    layout.toggleSideBar(),
  ),
  layoutCommand('togglePanel', 'command.togglePanel', ['ctrl+j'], (layout) =>
    layout.togglePanel(),
  ),
  layoutCommand('toggleZen', 'command.toggleZen', ['ctrl+k z'], (layout) =>
    layout.toggleZen(),
  ),
]
