import { workbench, type Scene } from './scene'

/** When the newest export was, and the reminder to make another. */
export const exportScenes: readonly Scene[] = [
  {
    ...workbench,
    name: 'never-exported',
    prepare: async (stage) => {
      await stage.studyFor(5)
      await stage.put('meta', { key: 'export' })
    },
    act: async (page) => {
      await page.getByRole('button', { name: 'Not exported yet' }).hover()
    },
  },
  {
    ...workbench,
    name: 'export-reminder',
    prepare: async (stage) => {
      await stage.studyFor(40)
      await stage.exported(30)
    },
    act: async (page) => {
      await page.getByRole('button', { name: 'Export now' }).waitFor()
    },
  },
]
