import { defineCommand, type Command } from './command'

export const editorCommands: readonly Command[] = [
  defineCommand({
    id: 'editor.save',
    title: 'command.saveNote',
    category: 'editor',
    keys: ['ctrl+enter', 'ctrl+s'],
    when: ({ view, editor }) => view === 'editor' && editor?.writing === true,
    run: ({ workbench }) => workbench?.editor?.save(),
  }),
  defineCommand({
    id: 'editor.undoRemove',
    title: 'command.undoInEditor',
    category: 'editor',
    keys: ['ctrl+z'],
    when: ({ view, editor }) => view === 'editor' && editor?.undoable === true,
    run: ({ workbench }) => workbench?.editor?.undo(),
  }),
  defineCommand({
    id: 'editor.takeBack',
    title: 'command.takeBack',
    category: 'editor',
    keys: [],
    when: ({ view, editor, ownVersion }) =>
      view === 'editor'
        ? editor?.overridden === true
        : view === 'study' && ownVersion === true,
    run: ({ workbench }) => workbench?.takeBack(),
  }),
]
