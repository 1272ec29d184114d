import { workbench, type Scene } from './scene'

/** The statistics of no answers, of a few and of many. */
export const statisticsScenes: readonly Scene[] = [
  { ...workbench, name: 'statistics-empty', address: '#/statistics' },
  {
    ...workbench,
    name: 'statistics-few',
    address: '#/statistics',
    prepare: (stage) => stage.studyFor(1),
    act: async (page) => {
      await page.getByRole('article', { name: 'Answers' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'statistics',
    address: '#/statistics',
    prepare: (stage) => stage.studyFor(120),
    act: async (page) => {
      await page.getByText('As a table').first().click()
      await page.getByRole('table').first().waitFor()
    },
  },
  {
    ...workbench,
    name: 'statistics-lower',
    address: '#/statistics',
    prepare: (stage) => stage.studyFor(120),
    act: async (page) => {
      await page.getByRole('combobox', { name: 'Period' }).selectOption('90')
      await page.getByRole('article', { name: 'Weakest topics' }).scrollIntoViewIfNeeded()
    },
  },
  {
    ...workbench,
    name: 'statistics-decks-differ',
    address: '#/settings',
    prepare: (stage) => stage.studyFor(60),
    act: async (page) => {
      await page
        .getByLabel('Subject or topic', { exact: true })
        .selectOption('physiology')
      await page.getByLabel('Desired retention: Physiology').fill('0.95')
      await page.getByLabel('Desired retention: Physiology').press('Enter')
      await page.evaluate(() => void (location.hash = '#/statistics'))
      await page.getByText('your subjects and topics differ').scrollIntoViewIfNeeded()
    },
  },
]
