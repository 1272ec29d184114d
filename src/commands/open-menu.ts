import { defineCommand } from './command'

export const openMenuCommand = defineCommand({
  id: 'view.openMenu',
  title: 'command.openMenu',
  category: 'view',
  keys: ['shift+f10', 'contextmenu'],
  when: ({ view }) => view !== 'popup',
  run: ({ workbench }) => workbench?.openMenu(),
})
