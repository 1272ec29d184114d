import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import ts from 'typescript'
import { inProject, projectFolder } from '../../src/tools/project'
import type { ImportsByFile } from './layers'

/** Paths of all files below these folders, from the project folder, with slashes. */
async function filesBelow(folders: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(inProject(folder), {
        recursive: true,
        withFileTypes: true,
      })
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)))
        .map((path) => path.split(sep).join('/'))
    }),
  )
  return lists.flat()
}

/** What git ignores, and git's own folder. */
const notOurs = /^(\.git|node_modules|\.output|\.wxt|\.profile|test\/output)(\/|$)/

/** Every file of the project as a fresh clone has it, from the project folder, with slashes. */
export async function projectFiles(): Promise<readonly string[]> {
  const top = await readdir(projectFolder, { withFileTypes: true })
  const ours = top.filter((entry) => !notOurs.test(entry.name))
  const folders = ours.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const files = ours.filter((entry) => entry.isFile()).map(({ name }) => name)
  const below = await filesBelow(folders)
  return [...files, ...below.filter((file) => !notOurs.test(file))]
}

/** What every TypeScript and Svelte file of the program imports. */
export async function importsOfProgram(): Promise<ImportsByFile> {
  const files = await filesBelow(['src', 'entrypoints'])
  const sources = files.filter((file) => /\.(ts|svelte)$/.test(file))
  const entries = await Promise.all(
    sources.map(async (file) => {
      const text = await readFile(inProject(file), 'utf8')
      return [file, importsOf(file, text)] as const
    }),
  )
  return Object.fromEntries(entries)
}

/** The imports of one file: static, dynamic, type-only and re-exports. */
export function importsOf(file: string, text: string): readonly string[] {
  const script = file.endsWith('.svelte') ? scriptsOf(text) : text
  const { importedFiles } = ts.preProcessFile(script, true, true)
  return importedFiles.map(({ fileName }) => fileName)
}

function scriptsOf(component: string): string {
  const scripts = component.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)
  return [...scripts].map(([, script = '']) => script).join('\n')
}
