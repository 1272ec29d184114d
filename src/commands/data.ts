import { defineCommand, type Command } from './command'

export const dataCommands: readonly Command[] = [
  defineCommand({
    id: 'data.exportEverything',
    title: 'command.exportEverything',
    category: 'data',
    keys: [],
    when: ({ status }) => status !== 'failed',
    run: async ({ app }) => (await app.backup()).exportToFile(),
  }),
  defineCommand({
    id: 'data.restoreFromFile',
    title: 'command.restoreFromFile',
    category: 'data',
    keys: [],
    when: ({ view, status }) => view !== 'popup' && status !== 'failed',
    run: ({ workbench }) => workbench?.askSettings('restore'),
  }),
  defineCommand({
    id: 'data.undoRestore',
    title: 'command.undoRestore',
    category: 'data',
    keys: [],
    when: ({ view, status }) => view !== 'popup' && status !== 'failed',
    run: ({ workbench }) => workbench?.askSettings('undoRestore'),
  }),
  defineCommand({
    id: 'data.redate',
    title: 'command.redate',
    category: 'data',
    keys: [],
    when: ({ clockIsBehind, view, status }) =>
      clockIsBehind && view !== 'popup' && status !== 'failed',
    run: ({ workbench }) => workbench?.correctDates(),
  }),
  defineCommand({
    id: 'data.unsuspendAll',
    title: 'command.unsuspendAll',
    category: 'data',
    keys: [],
    when: ({ status }) => status === 'studying' || status === 'done',
    run: ({ app }) => app.study.unsuspendAll(),
  }),
]
