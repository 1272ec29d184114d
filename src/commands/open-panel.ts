import type { MessageKey } from '../i18n/messages'
import { defineCommand, type Command, type MenuPlace } from './command'

/** What a command that opens a tab of the panel needs to know of it. */
export interface OpenablePanelTab {
  readonly id: string
  readonly title: MessageKey
  readonly keys?: readonly string[]
  readonly menus?: readonly MenuPlace[]
}

/** "Panel: …", named after the tab: `panel.history` for the tab `history`. */
export function openPanelCommand({
  id,
  title,
  keys = [],
  menus = [],
}: OpenablePanelTab): Command {
  return defineCommand({
    id: `panel.${id}`,
    title: 'command.openPanel',
    titleTexts: { tab: title },
    category: 'layout',
    keys,
    menus,
    when: ({ layout }) => layout !== undefined,
    run: ({ workbench }) => workbench?.layout.openPanel(id),
  })
}
