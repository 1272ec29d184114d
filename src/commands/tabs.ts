import type { Command } from './command'
import type { CommandContext } from './context'
import { layoutCommand } from './layout-command'
import type { LayoutContext } from './layout-host'

/** A command on the tab shown, which stands in the menu of tabs. */
function tabCommand(...parts: Parameters<typeof layoutCommand>): Command {
  return { ...layoutCommand(...parts), menus: ['tab'] }
}

function isTab(_: LayoutContext, { view }: CommandContext): boolean {
  return view !== 'unknown'
}

/** What can be done with the frame and its tabs once there is more than Study alone. */
export const tabCommands: readonly Command[] = [
  layoutCommand('toggleActivityBar', 'command.toggleActivityBar', [], (layout) =>
    layout.togglePart('activity'),
  ),
  layoutCommand('toggleStatusBar', 'command.toggleStatusBar', [], (layout) =>
    layout.togglePart('status'),
  ),
  tabCommand(
    'closeTab',
    'command.closeTab',
    ['ctrl+k w'],
    (layout) => layout.closeTab(),
    (layout, context) => layout.closable && isTab(layout, context),
  ),
  tabCommand(
    'keepTab',
    'command.keepTab',
    ['ctrl+k enter'],
    (layout) => layout.keepTab(),
    ({ preview }) => preview,
  ),
  layoutCommand(
    'nextTab',
    'command.nextTab',
    ['ctrl+k arrowright'],
    (layout) => layout.nextTab(1),
    ({ tabs }) => tabs > 1,
  ),
  layoutCommand(
    'previousTab',
    'command.previousTab',
    ['ctrl+k arrowleft'],
    (layout) => layout.nextTab(-1),
    ({ tabs }) => tabs > 1,
  ),
  tabCommand(
    'moveTabRight',
    'command.moveTabRight',
    ['ctrl+k shift+arrowright'],
    (layout) => layout.moveTab(1),
    (layout, context) => layout.tabs > 1 && isTab(layout, context),
  ),
  tabCommand(
    'moveTabLeft',
    'command.moveTabLeft',
    ['ctrl+k shift+arrowleft'],
    (layout) => layout.moveTab(-1),
    (layout, context) => layout.tabs > 1 && isTab(layout, context),
  ),
  tabCommand(
    'splitRight',
    'command.splitRight',
    ['ctrl+\\'],
    (layout) => layout.moveToOtherColumn(),
    (layout, context) => layout.splittable && isTab(layout, context),
  ),
  tabCommand(
    'moveToOtherColumn',
    'command.moveToOtherColumn',
    ['ctrl+k m'],
    (layout) => layout.moveToOtherColumn(),
    (layout, context) => layout.columns > 1 && isTab(layout, context),
  ),
  layoutCommand(
    'focusOtherColumn',
    'command.focusOtherColumn',
    ['ctrl+k ctrl+arrowright', 'ctrl+k ctrl+arrowleft'],
    (layout) => layout.focusOtherColumn(),
    ({ columns }) => columns > 1,
  ),
]
