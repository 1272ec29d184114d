import { defineCommand, type Command } from './command'

/** What the student can do with a tab that the browser opened. */
export const newTabCommands: readonly Command[] = [
  defineCommand({
    id: 'tab.keepStudying',
    title: 'command.keepStudying',
    category: 'study',
    keys: ['enter'],
    when: ({ quiet, view }) => quiet === true && view === 'study',
    run: ({ app }) => app.visit.lift(),
  }),
  defineCommand({
    id: 'tab.ownNewTab',
    title: 'command.ownNewTab',
    category: 'view',
    keys: ['alt+t'],
    when: ({ ownNewTab, view }) => ownNewTab === true && view !== 'popup',
    run: ({ app }) => app.visit.leave(),
  }),
]
