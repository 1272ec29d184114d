import { defineCommand } from './command'

/** The palette neither offers nor remembers the command that opened it. */
export const openPaletteId = 'view.openPalette'

export const openPaletteCommand = defineCommand({
  id: openPaletteId,
  title: 'command.openPalette',
  category: 'view',
  keys: ['f1', 'ctrl+shift+p', 'ctrl+k ctrl+p'],
  when: ({ view }) => view !== 'popup',
  run: ({ workbench }) => workbench?.openPalette('>'),
})
