import type { MessageKey } from '../i18n/messages'
import { defineCommand, type Command } from './command'

/** What a command that opens a view needs to know of it. */
export interface OpenableView {
  readonly id: string
  readonly title: MessageKey
  readonly keys?: readonly string[]
}

/** "Open …", named after the view: `view.openStudy` for the view `study`. */
export function openViewCommand({ id, title, keys = [] }: OpenableView): Command {
  return defineCommand({
    id: `view.open${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    title: 'command.openView',
    titleTexts: { view: title },
    category: 'view',
    keys,
    when: ({ view }) => view !== 'popup',
    run: ({ workbench }) => workbench?.openView(id),
  })
}
