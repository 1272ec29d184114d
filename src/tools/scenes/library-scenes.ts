import { workbench, type Scene } from './scene'

/** What the cards rest on, and the help. */
export const libraryScenes: readonly Scene[] = [
  {
    ...workbench,
    name: 'sources',
    address: '#/sources',
    act: async (page) => {
      await page.getByRole('searchbox').fill('SCHO')
      await page.getByText('Facts and cards').first().click()
      await page.getByRole('link', { name: /DOI/ }).first().waitFor()
    },
  },
  {
    ...workbench,
    name: 'sources-article',
    address: '#/sources',
    act: async (page) => {
      await page.getByText('What the article states').click()
    },
  },
  { ...workbench, name: 'glossary', address: '#/glossary' },
  { ...workbench, name: 'topic', address: '#/topic/hormones' },
  { ...workbench, name: 'help', address: '#/help' },
]
