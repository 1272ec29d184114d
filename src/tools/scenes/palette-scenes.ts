import { openPalette, search } from './acts'
import { workbench, type Scene } from './scene'

/** The command palette in each of its modes. */
export const paletteScenes: readonly Scene[] = [
  { ...workbench, name: 'palette', act: openPalette },
  { ...workbench, name: 'palette-cards', act: (page) => search(page, 'muscle') },
  { ...workbench, name: 'palette-topics', act: (page) => search(page, '#') },
  { ...workbench, name: 'palette-sources', act: (page) => search(page, '@') },
  {
    ...workbench,
    name: 'palette-nothing-found',
    act: async (page) => {
      await openPalette(page)
      await page.keyboard.type('qqqq')
    },
  },
]
