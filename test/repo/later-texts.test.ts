import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en'
import { later } from '../../src/i18n/later/later'
import { inProject } from '../../src/tools/project'
import { staticGraph, textKeysIn } from './static-graph'

const laterGroups = Object.keys(later.en)

test('no group of texts stands in both files of a language', () => {
  expect(Object.keys(en).filter((group) => laterGroups.includes(group))).toEqual([])
})

test.each(['entrypoints/newtab/program.ts', 'entrypoints/popup/main.ts'])(
  'what %s draws without fetching anything needs no text that comes later',
  async (entry) => {
    const files = await staticGraph(entry)
    const wrong: string[] = []
    for (const file of files) {
      // Commands only name the keys of their titles; who draws them fetches the texts.
      if (file.startsWith('src/commands/')) continue
      const keys = textKeysIn(await readFile(inProject(file), 'utf8'), laterGroups)
      wrong.push(...keys.map((key) => `${file}: ${key}`))
    }
    expect(files).toContain('src/ui/views/study/StudyView.svelte')
    expect(wrong).toEqual([])
  },
)

test('keys of texts are found however they are written', () => {
  const text =
    "t('settings.title') t(`backup.persistence.${kind}`) t('settingsNot.x') 'a settings.b'"
  expect(textKeysIn(text, ['settings', 'backup'])).toEqual([
    'settings.title',
    'backup.persistence.',
  ])
})
