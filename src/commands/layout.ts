import type { MessageKey } from '../i18n/messages'
import { defineCommand, type Command } from './command'
import type { CommandContext } from './context'
import type { LayoutContext, LayoutHost } from './layout-host'

/** A command on the layout; there is none in the popup. */
function layoutCommand(
  id: string,
  title: MessageKey,
  keys: readonly string[],
  run: (layout: LayoutHost) => void,
  when: (layout: LayoutContext, context: CommandContext) => boolean = () => true,
): Command {
  return defineCommand({
    id: `layout.${id}`,
    title,
    category: 'layout',
    keys,
    when: (context) => context.layout !== undefined && when(context.layout, context),
    run: ({ workbench }) => workbench && run(workbench.layout),
  })
}

function isTab(_: LayoutContext, { view }: CommandContext): boolean {
  return view !== 'unknown'
}

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
  layoutCommand('toggleActivityBar', 'command.toggleActivityBar', [], (layout) =>
    layout.togglePart('activity'),
  ),
  layoutCommand('toggleStatusBar', 'command.toggleStatusBar', [], (layout) =>
    layout.togglePart('status'),
  ),
  layoutCommand(
    'closeTab',
    'command.closeTab',
    ['ctrl+k w'],
    (layout) => layout.closeTab(),
    (layout, context) => layout.closable && isTab(layout, context),
  ),
  layoutCommand(
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
  layoutCommand(
    'moveTabRight',
    'command.moveTabRight',
    ['ctrl+k shift+arrowright'],
    (layout) => layout.moveTab(1),
    (layout, context) => layout.tabs > 1 && isTab(layout, context),
  ),
  layoutCommand(
    'moveTabLeft',
    'command.moveTabLeft',
    ['ctrl+k shift+arrowleft'],
    (layout) => layout.moveTab(-1),
    (layout, context) => layout.tabs > 1 && isTab(layout, context),
  ),
  layoutCommand(
    'splitRight',
    'command.splitRight',
    ['ctrl+\\'],
    (layout) => layout.moveToOtherColumn(),
    (layout, context) => layout.splittable && isTab(layout, context),
  ),
  layoutCommand(
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
