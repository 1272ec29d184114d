import type { MessageKey } from '../i18n/messages'
import { defineCommand, type Command } from './command'
import type { CommandContext } from './context'
import type { LayoutContext, LayoutHost } from './layout-host'

/** A command on the layout; there is none in the popup. */
export function layoutCommand(
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
