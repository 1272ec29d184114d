import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { inProject, projectFolder } from '../../src/tools/project'
import { projectFiles } from './source-files'

test('the lock file holds no download addresses, so that any registry serves', async () => {
  const lock = await readFile(inProject('package-lock.json'), 'utf8')

  expect(lock).toContain('"integrity"')
  expect(lock).not.toContain('"resolved"')
})

test('no file names a folder of one machine', async () => {
  const files = await projectFiles()
  const naming = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(inProject(file), 'latin1')
      return namesMachineFolder(text) ? [file] : []
    }),
  )

  expect(files).toContain('wxt.config.ts')
  expect(naming.flat()).toEqual([])
})

test('a folder of one machine is recognised on every system', () => {
  const windows = ['C:', 'Users', 'ann', 'deck'].join('\\')
  const mac = ['', 'Users', 'ann', 'deck'].join('/')
  const linux = ['', 'home', 'ann', 'deck'].join('/')

  expect([windows, mac, linux, projectFolder].map(namesMachineFolder)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(namesMachineFolder('import "../home/page" and /Applications/Firefox')).toBe(
    false,
  )
})

function namesMachineFolder(text: string): boolean {
  const home = /(^|[\s"'`(=:])(\/home\/|\/Users\/|\/root\/|[A-Z]:\\Users\\)\w/m
  return home.test(text) || text.includes(projectFolder)
}
