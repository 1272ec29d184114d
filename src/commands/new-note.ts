import { newDraft } from '../domain/own/ids'
import { defineCommand } from './command'

export const newNoteCommand = defineCommand({
  id: 'editor.newNote',
  title: 'command.newNote',
  category: 'editor',
  keys: ['ctrl+alt+n'],
  when: ({ view, status }) => view !== 'popup' && status !== 'failed',
  run: ({ workbench }) => workbench?.openView('editor', newDraft),
})
